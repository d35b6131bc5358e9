import type { PaperBlock, PaperContent, PaperInline, PaperNumbering } from "./paper-schemas.ts";

export type { PaperBlock, PaperContent, PaperInline, PaperNumbering };

export type BlockOf<Kind extends PaperBlock["kind"]> = Extract<PaperBlock, { kind: Kind }>;
/** The blocks that hold one run of text of their own. */
export type TextBlock = Exclude<PaperBlock, { kind: "table" | "list" }>;
export type NumberedBlock = BlockOf<"heading" | "paragraph" | "bullet">;
export type TargetRun = Extract<PaperInline, { type: "target" }>;

/** A subject's own tables, as the text prints them in the place of its lists. */
export type PrintedLists = ReadonlyMap<BlockOf<"list">["source"], BlockOf<"table">>;

/** How a figure reads today; the feature that owns the targets knows. */
export type FigureWords = (run: TargetRun) => string;

/** Figures as the writer worded them. */
export const asTyped: FigureWords = ({ typed }) => typed;

/** The words of a run of text, without its looks. */
export function inlineText(
  content: readonly PaperInline[],
  figureWords: FigureWords = asTyped,
): string {
  return content
    .map((run) => {
      if (run.type === "break") return "\n";
      return run.type === "target" ? figureWords(run) : run.text;
    })
    .join("");
}

/** The words of a block; a table's cells are parted by tabs and new lines. */
export function blockText(block: PaperBlock, figureWords: FigureWords = asTyped): string {
  if (block.kind === "list") return "";
  if (block.kind !== "table") return inlineText(block.content, figureWords);
  return block.rows
    .map(({ cells }) => cells.map(({ content }) => inlineText(content, figureWords)).join("\t"))
    .join("\n");
}

export function isTextBlock(block: PaperBlock): block is TextBlock {
  return block.kind !== "table" && block.kind !== "list";
}

export function isNumberedBlock(block: PaperBlock): block is NumberedBlock {
  return block.kind === "heading" || block.kind === "paragraph" || block.kind === "bullet";
}
