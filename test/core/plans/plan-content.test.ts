import { expect, test } from "vitest";

import { numberBlocks } from "#shared/features/documents/number-blocks.ts";
import { blockText, isTextBlock } from "#shared/features/documents/paper-text.ts";
import { paperContentSchema } from "#shared/features/documents/paper-schemas.ts";
import { parsePlan } from "#shared/features/plans/parse-plan.ts";
import { planContent } from "#shared/features/plans/plan-content.ts";
import { planText } from "#backend/sample/tam-duong-2020/plan-text.ts";
import { linesOf } from "./plan-source.ts";

const parsed = parsePlan(linesOf(planText.replace("6. Ủy ban", "7. Ủy ban")));
const content = planContent(parsed);

test("the text keeps every paragraph and prints every number as it was typed", () => {
  const numbers = numberBlocks(content.blocks);
  const shown = content.blocks
    .filter(({ kind }) => kind !== "basis")
    .map((block) => [numbers.get(block.id) ?? null, blockText(block)]);
  expect(shown).toEqual(parsed.blocks.map(({ number, text }) => [number, text]));
  expect(paperContentSchema.parse(content)).toEqual(content);
});

test("only the numbers that counting would not give stay fixed", () => {
  const fixed = content.blocks.flatMap((block) =>
    "numbering" in block && block.numbering?.fixed != null ? [block.numbering.fixed] : [],
  );
  // The assignments jump from 5 to 7.
  expect(fixed).toEqual(["7"]);
});

test("a figure becomes a chip that reads as it was typed", () => {
  const at = parsed.blocks.findIndex(({ text }) => text.includes("trên 134 triệu đồng"));
  const start = parsed.blocks[at]?.text.indexOf("trên 134") ?? -1;
  const end = start + "trên 134 triệu đồng".length;
  const withChip = planContent(parsed, [{ block: at, start, end, targetId: 2 }]);
  const block = withChip.blocks.find(({ id }) => id === `b${at + 1}`);
  if (block === undefined || !isTextBlock(block)) throw new Error("no such block");
  expect(block.content).toContainEqual({
    type: "target",
    targetId: 2,
    typed: "trên 134 triệu đồng",
  });
  expect(blockText(block)).toBe(parsed.blocks[at]?.text);
});
