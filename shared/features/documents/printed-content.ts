import { numberBlocks } from "./number-blocks.ts";
import {
  type FigureWords,
  isNumberedBlock,
  isTextBlock,
  type PaperBlock,
  type PaperContent,
  type PaperInline,
} from "./paper-text.ts";

/** What printing takes from outside the text. */
export type Printing = Readonly<{
  figureWords: FigureWords;
  /** The mark behind the last legal basis; a semicolon stands behind the others. */
  lastBasisMark: "." | ",";
}>;

/**
 * A paper's text exactly as it is printed: every number standing as it is counted, figures as
 * they read today, the marks that end bases, names in lists and the paper itself.
 *
 * Printing what is printed changes nothing more.
 */
export function printedContent(content: PaperContent, printing: Printing): PaperContent {
  const numbers = numberBlocks(content.blocks);
  const lastBasis = content.blocks.findLastIndex(({ kind }) => kind === "basis");
  const end = lastOfBody(content.blocks);
  return {
    ...content,
    addressees: listed(content.addressees),
    recipients: listed(content.recipients),
    blocks: content.blocks.map((block, index): PaperBlock => {
      if (block.kind === "list") return block;
      if (block.kind === "table") return printedTable(block, printing);
      const own = printedRuns(block.content, printing.figureWords);
      if (block.kind === "basis") {
        const mark = index === lastBasis ? printing.lastBasisMark : ";";
        return { ...block, content: endedWith(own, mark, /[\s.;,]+$/u) };
      }
      const runs = index === end ? endedWith(own, "./.", /[\s./;,]+$/u) : own;
      const printed = numbers.get(block.id);
      if (!isNumberedBlock(block) || block.numbering === null || printed === undefined) {
        return { ...block, content: runs };
      }
      return { ...block, content: runs, numbering: { ...block.numbering, fixed: printed } };
    }),
  };
}

/** The paragraph that the end mark "./." stands behind; -1: the body ends in no words of its own. */
function lastOfBody(blocks: readonly PaperBlock[]): number {
  const annex = blocks.findIndex(({ kind }) => kind === "annex");
  const last = (annex < 0 ? blocks.length : annex) - 1;
  const block = blocks[last];
  return block !== undefined && isTextBlock(block) ? last : -1;
}

function printedTable(
  table: Extract<PaperBlock, { kind: "table" }>,
  { figureWords }: Printing,
): PaperBlock {
  return {
    ...table,
    rows: table.rows.map(({ cells }) => ({
      cells: cells.map((cell) => ({ ...cell, content: printedRuns(cell.content, figureWords) })),
    })),
  };
}

/** Names in a list: each with a semicolon behind it, the last with a full stop. */
function listed(names: readonly string[]): string[] {
  return names.map((name, index) => {
    const bare = name.replace(/^\s*-\s*/u, "").replace(/[\s.;,]+$/u, "");
    return `${bare}${index === names.length - 1 ? "." : ";"}`;
  });
}

function printedRuns(content: readonly PaperInline[], figureWords: FigureWords): PaperInline[] {
  return content.map((run) => (run.type === "target" ? { ...run, typed: figureWords(run) } : run));
}

/** Puts a mark at the end in place of those that stand there; figures and empty texts are left. */
function endedWith(content: readonly PaperInline[], mark: string, ending: RegExp): PaperInline[] {
  const runs = [...content];
  for (let last = runs.at(-1); last !== undefined; last = runs.at(-1)) {
    if (last.type === "target") return [...runs, { type: "text", text: mark, ...looksOf(last) }];
    const text = last.type === "text" ? last.text.replace(ending, "") : "";
    runs.pop();
    if (last.type === "text" && text !== "") return [...runs, { ...last, text: `${text}${mark}` }];
  }
  return [];
}

function looksOf({ bold, italics }: { bold?: true | undefined; italics?: true | undefined }) {
  return { ...(bold === true ? { bold } : {}), ...(italics === true ? { italics } : {}) };
}
