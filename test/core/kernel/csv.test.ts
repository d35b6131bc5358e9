import { describe, expect, test } from "vitest";

import { csvText } from "#shared/kernel/csv.ts";

describe("csvText", () => {
  test("opens in a Vietnamese Excel by itself: a byte order mark, semicolons, Windows line ends", () => {
    expect(
      csvText([
        ["Xã; thị trấn", 'Ghi "rõ"'],
        ["Bản Bo", "87,60"],
      ]),
    ).toBe('\uFEFF"Xã; thị trấn";"Ghi ""rõ"""\r\nBản Bo;87,60\r\n');
  });

  test.each([
    ["=SUM(A1)", "'=SUM(A1)"],
    ["+84 912", "'+84 912"],
    ["-1+cmd|' /C calc'!A0", "'-1+cmd|' /C calc'!A0"],
    ["- không có", "'- không có"],
    ["@lệnh", "'@lệnh"],
    ["\t=1+1", "'\t=1+1"],
    ["\n=1+1", '"\'\n=1+1"'],
    ["-5,2", "-5,2"],
    ["-79,6%", "-79,6%"],
    ["1.234", "1.234"],
  ])("%j is written as %j: never a formula, a number stays a number", (cell, written) => {
    expect(csvText([[cell]])).toBe(`\uFEFF${written}\r\n`);
  });
});
