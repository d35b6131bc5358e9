import { describe, expect, test } from "vitest";

import { parseVietnameseNumber } from "#shared/kernel/parse-vietnamese-number.ts";

describe("parseVietnameseNumber", () => {
  test.each([
    ["05", "5", null],
    ["120", "120", null],
    [" 12 ", "12", null],
    ["1.234,5", "1234.5", ","],
    ["1,234.5", "1234.5", "."],
    ["5,5", "5.5", ","],
    ["5.5", "5.5", "."],
    ["0.125", "0.125", "."],
    ["1.234.567", "1234567", null],
    ["1,234,567", "1234567", null],
    ["1 234 567", "1234567", null],
    ["1\u00a0234", "1234", null],
    ["12 345,60", "12345.6", ","],
    ["-7", "-7", null],
    ["−7,5", "-7.5", ","],
    ["61,5%", "61.5", ","],
    ["0,0", "0", ","],
  ])("%s is %s", (text, value, mark) => {
    expect(parseVietnameseNumber(text)).toMatchObject({ kind: "number", value, mark });
  });

  test.each([
    ["1.234", "1234", "1.234"],
    ["1,234", "1234", "1.234"],
    ["-96.500", "-96500", "-96.5"],
  ])("%s can be %s or %s and is not guessed", (text, asThousands, asDecimal) => {
    expect(parseVietnameseNumber(text)).toMatchObject({
      kind: "ambiguous",
      asThousands,
      asDecimal,
    });
  });

  test.each([
    "",
    "-",
    "không",
    "khoảng 20",
    "12 hộ",
    "1.2.3",
    "1.234.5678",
    "12,34,56",
    "1,5,",
    "1e3",
    "5/6",
    "٣",
    "9".repeat(41),
    `1${".234".repeat(20)}`,
  ])("%j is no number", (text) => {
    expect(parseVietnameseNumber(text)).toEqual({ kind: "not-a-number" });
  });

  test("keeps the percent sign apart", () => {
    expect(parseVietnameseNumber("61,5 %")).toEqual({
      kind: "number",
      value: "61.5",
      mark: ",",
      hasPercentSign: true,
    });
  });
});
