import type { PaperBlock, PaperContent, PaperInline } from "../paper-text.ts";
import type { PaperEdit } from "./finding.ts";
import type { Piece } from "./schemas.ts";

type TextEdit = Extract<PaperEdit, { edit: "text" }>;

/**
 * The text with the described changes made, each at the place it was described for; of two
 * that overlap the first in the text is made. What is no longer there is left alone.
 */
export function applyEdits(content: PaperContent, edits: readonly PaperEdit[]): PaperContent {
  const byPiece = Map.groupBy(
    edits.filter((edit) => edit.edit === "text"),
    ({ piece }) => keyOf(piece),
  );
  const changed = (piece: Piece, text: string): string =>
    lineWith(text, byPiece.get(keyOf(piece)) ?? []);
  const inline = (piece: Piece, runs: PaperInline[]): PaperInline[] =>
    runsWith(runs, byPiece.get(keyOf(piece)) ?? []);
  const written: PaperContent = {
    ...content,
    title: changed({ part: "title", row: null }, content.title),
    addressees: content.addressees.map((text, row) => changed({ part: "addressees", row }, text)),
    blocks: content.blocks.map((block) => blockWith(block, inline)),
    recipients: content.recipients.map((text, row) => changed({ part: "recipients", row }, text)),
  };
  return edits.reduce(withOther, written);
}

function withOther(content: PaperContent, edit: PaperEdit): PaperContent {
  const eachBlock = (change: (block: PaperBlock) => PaperBlock): PaperContent => ({
    ...content,
    blocks: content.blocks.map(change),
  });
  switch (edit.edit) {
    case "text":
      return content;
    case "count-number":
      return eachBlock((block) => {
        if (block.id !== edit.blockId || !("numbering" in block)) return block;
        return block.numbering === null
          ? block
          : { ...block, numbering: { ...block.numbering, fixed: null } };
      });
    case "basis-act":
      return eachBlock((block) =>
        block.kind === "basis" && block.id === edit.blockId
          ? { ...block, actId: edit.actId }
          : block,
      );
    case "remove-block":
      return { ...content, blocks: content.blocks.filter(({ id }) => id !== edit.blockId) };
    case "recipients":
      return { ...content, recipients: [...edit.lines] };
    case "authority":
      return { ...content, signer: { ...content.signer, authority: [...edit.lines] } };
  }
}

function blockWith(
  block: PaperBlock,
  inline: (piece: Piece, runs: PaperInline[]) => PaperInline[],
): PaperBlock {
  const { id: blockId } = block;
  if (block.kind === "list") return block;
  if (block.kind !== "table") {
    return { ...block, content: inline({ blockId, cell: null }, block.content) };
  }
  return {
    ...block,
    rows: block.rows.map(({ cells }, row) => ({
      cells: cells.map((cell, column) => ({
        ...cell,
        content: inline({ blockId, cell: [row, column] }, cell.content),
      })),
    })),
  };
}

/** In the order of the text, without those that begin inside the one before. */
function inOrder(edits: readonly TextEdit[], length: number): readonly TextEdit[] {
  let end = 0;
  return edits
    .toSorted((a, b) => a.from - b.from || a.to - b.to)
    .filter(({ from, to }) => {
      if (from < end || to > length) return false;
      end = to;
      return true;
    });
}

function lineWith(text: string, edits: readonly TextEdit[]): string {
  let at = 0;
  let written = "";
  for (const edit of inOrder(edits, text.length)) {
    written += text.slice(at, edit.from) + edit.text;
    at = edit.to;
  }
  return written + text.slice(at);
}

/** Each run keeps its looks; new words take those of the run in which the old ones began. */
function runsWith(runs: PaperInline[], edits: readonly TextEdit[]): PaperInline[] {
  if (edits.length === 0) return runs;
  const length = runs.reduce((sum, run) => sum + wordsOf(run).length, 0);
  const ordered = inOrder(edits, length);
  let start = 0;
  return runs.flatMap((run, index): PaperInline[] => {
    const text = wordsOf(run);
    const end = start + text.length;
    const isLast = index === runs.length - 1;
    let at = start;
    let written = "";
    for (const edit of ordered) {
      const begins = edit.from >= start && (edit.from < end || (isLast && edit.from === end));
      if (edit.to <= start && !begins) continue;
      if (edit.from >= end && !begins) break;
      written += text.slice(at - start, Math.max(edit.from, start) - start);
      if (begins) written += edit.text;
      at = Math.min(Math.max(edit.to, at), end);
    }
    written += text.slice(at - start);
    start = end;
    if (written === text) return [run];
    if (run.type === "break") return written === "" ? [] : [{ type: "text", text: written }];
    if (written === "") return [];
    return [run.type === "target" ? { ...run, typed: written } : { ...run, text: written }];
  });
}

function wordsOf(run: PaperInline): string {
  if (run.type === "break") return "\n";
  return run.type === "target" ? run.typed : run.text;
}

function keyOf(piece: Piece): string {
  return "blockId" in piece
    ? `${piece.blockId} ${piece.cell?.join(",") ?? ""}`
    : `${piece.part} ${String(piece.row)}`;
}
