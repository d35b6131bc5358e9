import { describe, expect, test } from "vitest";

import { officialSign, officialSymbol } from "#shared/features/documents/official-symbol.ts";
import { placeAndDate } from "#shared/features/documents/place-and-date.ts";

describe("officialSymbol", () => {
  test.each([
    ["plan", "KH-UBND"],
    ["decision", "QĐ-UBND"],
    ["proposal", "TTr-UBND"],
    ["report", "BC-UBND"],
    ["minutes", "BB-UBND"],
    ["notice", "TB-UBND"],
    ["invitation", "GM-UBND"],
  ] as const)("a %s is %s", (kind, symbol) => {
    expect(officialSymbol(kind, "UBND", null)).toBe(symbol);
  });

  test("a letter has no code but names its drafting unit", () => {
    expect(officialSymbol("letter", "UBND", "VHTT")).toBe("UBND-VHTT");
    expect(() => officialSymbol("letter", "UBND", null)).toThrow(RangeError);
  });
});

describe("officialSign", () => {
  test.each([
    [9, "09/KH-UBND"],
    [10, "10/KH-UBND"],
    [1234, "1234/KH-UBND"],
    [null, "      /KH-UBND"],
  ])("%s → “%s”", (number, sign) => {
    expect(officialSign(number, "KH-UBND")).toBe(sign);
  });

  test.each([0, -1, 1.5])("refuses %s", (number) => {
    expect(() => officialSign(number, "KH-UBND")).toThrow(RangeError);
  });
});

describe("placeAndDate", () => {
  test.each([
    ["2020-02-05", "Tam Đường, ngày 05 tháng 02 năm 2020"],
    ["2020-06-30", "Tam Đường, ngày 30 tháng 6 năm 2020"],
    ["2020-11-09", "Tam Đường, ngày 09 tháng 11 năm 2020"],
    [null, "Tam Đường, ngày        tháng        năm 2020"],
  ])("%s → “%s”", (issuedOn, words) => {
    expect(placeAndDate("Tam Đường", issuedOn, 2020)).toBe(words);
  });
});
