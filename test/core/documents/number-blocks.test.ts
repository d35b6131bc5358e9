import { describe, expect, test } from "vitest";

import {
  countedNumbers,
  numberBlocks,
  type NumberingStyle,
} from "#shared/features/documents/number-blocks.ts";
import type { PaperBlock } from "#shared/features/documents/paper-text.ts";

type Line = readonly [style: NumberingStyle | null, level: number, fixed?: string];

function headings(lines: readonly Line[]): PaperBlock[] {
  return lines.map(([style, level, fixed], index) => ({
    kind: "heading",
    id: String(index),
    level,
    numbering: style === null ? null : { style, fixed: fixed ?? null },
    content: [],
  }));
}

function bullets(count: number): PaperBlock[] {
  return Array.from({ length: count }, (_, index) => ({
    kind: "bullet",
    id: `bullet ${index}`,
    level: 1,
    mark: "-",
    numbering: { style: "paren", fixed: null },
    content: [],
  }));
}

const printed = (blocks: readonly PaperBlock[]) => [...numberBlocks(blocks).values()];

describe("numberBlocks", () => {
  test("counts parts, clauses and dotted clauses, each anew under the heading above it", () => {
    const blocks = headings([
      ["roman", 1],
      ["arabic", 2],
      ["arabic", 2],
      ["dotted", 3],
      ["dotted", 3],
      ["dotted", 4],
      ["roman", 1],
      ["arabic", 2],
    ]);
    expect(printed(blocks)).toEqual(["I", "1", "2", "2.1", "2.2", "2.2.1", "II", "1"]);
  });

  test("runs points through the Vietnamese alphabet and articles through the whole text", () => {
    const points = headings(Array.from({ length: 6 }, () => ["letter", 3] as const));
    expect(printed(points)).toEqual(["a)", "b)", "c)", "d)", "đ)", "e)"]);
    const articles = headings([
      ["article", 2],
      ["arabic", 3],
      ["article", 2],
      ["arabic", 3],
    ]);
    expect(printed(articles)).toEqual(["Điều 1", "1", "Điều 2", "1"]);
  });

  test("keeps a number that was typed and counts on from it", () => {
    const blocks = headings([
      ["arabic", 2],
      ["arabic", 2, "5"],
      ["arabic", 2, "7"],
      ["arabic", 2],
      ["letter", 3, "đ)"],
      ["letter", 3],
      ["roman", 1, "IX"],
      ["roman", 1],
    ]);
    expect(printed(blocks)).toEqual(["1", "5", "7", "8", "đ)", "e)", "IX", "X"]);
  });

  test("numbers bullets anew under each heading, and annexes from the start", () => {
    const blocks: PaperBlock[] = [
      ...headings([["roman", 1]]),
      ...bullets(2),
      { kind: "annex", id: "annex", content: [] },
      ...headings([["roman", 1]]).map((block) => ({ ...block, id: "in the annex" })),
      ...bullets(1).map((block) => ({ ...block, id: "last" })),
    ];
    expect(printed(blocks)).toEqual(["I", "(1)", "(2)", "I", "(1)"]);
  });
});

test("countedNumbers lets go of typed numbers that counting gives, and of no other", () => {
  const blocks = headings([
    ["roman", 1, "I"],
    ["arabic", 2, "1"],
    ["arabic", 2, "3"],
    ["arabic", 2, "4"],
    ["dotted", 3, "4.1"],
  ]);
  const fixed = countedNumbers(blocks).map((block) =>
    block.kind === "heading" ? block.numbering?.fixed : undefined,
  );
  expect(fixed).toEqual([null, null, "3", null, null]);
  expect(printed(countedNumbers(blocks))).toEqual(printed(blocks));
});
