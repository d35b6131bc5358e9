import { describe, expect, test } from "vitest";

import { balanceLines, breakLines } from "#backend/pdf/break-lines.ts";

const letters = (text: string) => text.length;

describe("breakLines", () => {
  test("fills each line as far as it goes", () => {
    expect(breakLines("một hai ba bốn năm", 7, letters)).toEqual(["một hai", "ba bốn", "năm"]);
  });

  test("cuts a word that is wider than the line", () => {
    expect(breakLines("ab abcdefgh c", 3, letters)).toEqual(["ab", "abc", "def", "gh", "c"]);
  });

  test("takes runs of spaces and line ends as one space, and nothing as no line", () => {
    expect(breakLines("  một \n hai ", 20, letters)).toEqual(["một hai"]);
    expect(breakLines("", 20, letters)).toEqual([]);
  });
});

describe("balanceLines", () => {
  test("leaves no single word on the last line", () => {
    expect(balanceLines("một hai ba bốn năm sáu bảy", 22, letters)).toEqual([
      "một hai ba bốn",
      "năm sáu bảy",
    ]);
  });

  test("uses no more lines than filling does", () => {
    const text = "Triển khai thực hiện cuộc vận động trên địa bàn huyện Tam Đường năm 2020";
    for (let width = 12; width < 80; width += 1) {
      const balanced = balanceLines(text, width, letters);
      expect(balanced).toHaveLength(breakLines(text, width, letters).length);
      expect(balanced.join(" ")).toBe(text);
      for (const line of balanced) expect(line.length).toBeLessThanOrEqual(width);
    }
  });
});
