import { describe, expect, test } from "vitest";

import { blockToText, textToBlock } from "#renderer/components/grid/block-text.ts";

describe("a block of cells on the clipboard", () => {
  test("is read as Excel writes it, quotes and line breaks inside a cell included", () => {
    expect(textToBlock('a\tb\r\n"hai\ndòng"\t"nói ""có"""\r\n')).toEqual([
      ["a", "b"],
      ["hai\ndòng", 'nói "có"'],
    ]);
  });

  test("keeps empty cells in their places", () => {
    expect(textToBlock("1\t\t3\n\t5\t")).toEqual([
      ["1", "", "3"],
      ["", "5", ""],
    ]);
  });

  test("never becomes a formula by being read", () => {
    expect(textToBlock("=1+1")).toEqual([["=1+1"]]);
  });

  test("comes back the same after being written", () => {
    const block = [
      ["Xã Bản Bo", "1.234,5"],
      ["có\ttab", 'có "ngoặc"'],
    ];
    expect(textToBlock(blockToText(block))).toEqual(block);
  });
});
