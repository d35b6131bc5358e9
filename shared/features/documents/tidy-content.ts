import type { PaperBlock, PaperContent, PaperInline } from "./paper-text.ts";

/**
 * A text as it is kept: composed Unicode, no empty runs, neighbours of one look joined,
 * every block with an id of its own. Line breaks stay only where a cell or a title has them
 * as such; anywhere else they would print as breaks but be read back as none.
 */
export function tidyContent(content: PaperContent): PaperContent {
  const ids = new Set<string>();
  return {
    title: oneLine(content.title).trim(),
    addressees: lines(content.addressees),
    blocks: content.blocks.map((block) => withOwnId(tidyBlock(block), ids)),
    recipients: lines(content.recipients),
    signer: {
      authority: lines(content.signer.authority),
      name: lines([content.signer.name ?? ""])[0] ?? null,
    },
  };
}

function tidyBlock(block: PaperBlock): PaperBlock {
  if (block.kind === "list") return block;
  if (block.kind !== "table") return { ...block, content: tidyInline(block.content) };
  return {
    ...block,
    rows: block.rows.map(({ cells }) => ({
      cells: cells.map((cell) => ({ ...cell, content: tidyInline(cell.content) })),
    })),
  };
}

function tidyInline(content: readonly PaperInline[]): PaperInline[] {
  const tidy: PaperInline[] = [];
  for (const run of content) {
    if (run.type === "break") {
      tidy.push(run);
      continue;
    }
    if (run.type === "target") {
      tidy.push({ ...run, typed: oneLine(run.typed) });
      continue;
    }
    const text = oneLine(run.text);
    if (text === "") continue;
    const last = tidy.at(-1);
    if (last?.type === "text" && last.bold === run.bold && last.italics === run.italics) {
      tidy[tidy.length - 1] = { ...last, text: last.text + text };
    } else {
      tidy.push({ ...run, text });
    }
  }
  return tidy;
}

/** A block that was doubled (pasted, say) gets an id of its own; the first keeps what it had. */
function withOwnId(block: PaperBlock, ids: Set<string>): PaperBlock {
  let id = block.id;
  for (let copy = 2; ids.has(id); copy += 1) id = `${block.id.slice(0, 34)}~${copy}`;
  ids.add(id);
  return id === block.id ? block : { ...block, id };
}

function lines(texts: readonly string[]): string[] {
  return texts.map((text) => oneLine(text).trim()).filter((text) => text !== "");
}

function oneLine(text: string): string {
  return text.normalize("NFC").replace(/\s*[\n\r\t\v\f\u2028\u2029]\s*/gu, " ");
}
