import { numberBlocks } from "#shared/features/documents/number-blocks.ts";
import {
  blockText,
  type FigureWords,
  inlineText,
  type PaperBlock,
} from "#shared/features/documents/paper-text.ts";
import type { PlanBlock } from "./parsed-plan.ts";
import { CELL_JOINER } from "./table-cells.ts";

/** A paragraph of a plan's text as the readers of plans take it, with the block it stands in. */
export type OutlineBlock = PlanBlock & Readonly<{ id: string }>;

/** The paragraphs of a text, with their printed numbers and figures in words; rows of tables as one each. */
export function outlineBlocks(
  blocks: readonly PaperBlock[],
  figureWords?: FigureWords,
): OutlineBlock[] {
  const numbers = numberBlocks(blocks);
  return blocks.flatMap((block): OutlineBlock[] => {
    const { id } = block;
    if (block.kind === "basis" || block.kind === "list") return [];
    if (block.kind === "table") {
      return block.rows.map(({ cells }) => ({
        id,
        kind: "paragraph",
        level: 0,
        number: null,
        text: cells.map(({ content }) => inlineText(content, figureWords)).join(CELL_JOINER),
      }));
    }
    const text = blockText(block, figureWords);
    if (block.kind === "annex") return [{ id, kind: "heading", level: 1, number: null, text }];
    const { kind, level } = block;
    return [{ id, kind, level, number: numbers.get(id) ?? null, text }];
  });
}
