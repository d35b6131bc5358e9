import { Fragment, Slice } from "prosemirror-model";
import { handlePaste, isInTable } from "prosemirror-tables";
import type { EditorView } from "prosemirror-view";

import type { BlockOf, PaperBlock } from "#shared/features/documents/paper-text.ts";
import type { SourceLine } from "#shared/features/plans/parsed-plan.ts";
import { pastedBlocks } from "#shared/features/plans/pasted-blocks.ts";
import { paperSchema } from "../text/schema.ts";
import { inlineNodes, toNode } from "../text/to-document.ts";
import { cellContent, lineContent, looksOf } from "./line-content.ts";
import { pasteLimits } from "./paste-limits.ts";
import { putBlocks, putWords } from "./put-blocks.ts";
import { type PastedPiece, readHtml } from "./read-html.ts";
import { readText } from "./read-text.ts";

/** What is copied in the editor itself says so, and comes back as it was. */
const OWN = "data-pm-slice";

/**
 * Puts in what was copied in Word, Excel or anywhere else, as blocks of the paper.
 *
 * @returns whether that is done; a copy of the editor's own is left to the editor
 */
export function takePaste(view: EditorView, event: ClipboardEvent, onRefused: () => void): boolean {
  const { clipboardData } = event;
  if (!view.editable || clipboardData === null) return false;
  const html = clipboardData.getData("text/html");
  const text = clipboardData.getData("text/plain");
  if (html.includes(OWN)) return false;
  event.preventDefault();
  const pieces = readPieces(html, text, isInTable(view.state));
  if (pieces === null) onRefused();
  else if (pieces.length > 0) put(view, event, pieces);
  return true;
}

/** Null when it is more than a paper takes at once. */
function readPieces(html: string, text: string, isForCells: boolean): PastedPiece[] | null {
  const fromHtml =
    html !== "" && html.length <= pasteLimits.htmlLength ? readHtml(html).flatMap(unpacked) : [];
  if (fromHtml.length > 0) return isWithin(fromHtml) ? fromHtml : null;
  if (text.length > pasteLimits.textLength) return null;
  const pieces = text === "" ? [] : readText(text, isForCells);
  return isWithin(pieces) ? pieces : null;
}

function isWithin(pieces: readonly PastedPiece[]): boolean {
  return (
    pieces.length <= pasteLimits.blocks &&
    pieces.every((piece) =>
      isTable(piece)
        ? piece.rows.length <= pasteLimits.blocks
        : piece.text.length <= pasteLimits.lineLength,
    )
  );
}

function put(view: EditorView, event: ClipboardEvent, pieces: readonly PastedPiece[]): void {
  const { state } = view;
  const [only] = pieces.length === 1 ? pieces : [];
  if (isInTable(state)) {
    putInCells(view, event, pieces);
    return;
  }
  const { $from, empty } = state.selection;
  const blocks = blocksOf(pieces);
  const isEmptyBlock = empty && $from.depth === 1 && $from.parent.content.size === 0;
  const isWords =
    only !== undefined &&
    !isTable(only) &&
    blocks.length === 1 &&
    $from.parent.inlineContent &&
    (!isEmptyBlock || blocks[0]?.kind === "paragraph");
  view.dispatch(isWords ? putWords(state, lineContent(only)) : putBlocks(state, blocks));
}

/** A table is laid over the cells from the one with the caret on; lines become lines of a cell. */
function putInCells(view: EditorView, event: ClipboardEvent, pieces: readonly PastedPiece[]): void {
  const [only] = pieces.length === 1 ? pieces : [];
  const content =
    only !== undefined && isTable(only)
      ? new Slice(Fragment.from(toNode(only)), 0, 0)
      : new Slice(Fragment.from(pieces.flatMap(cellLines)), 1, 1);
  if (handlePaste(view, event, content)) return;
  view.dispatch(view.state.tr.replaceSelection(content).scrollIntoView());
}

function cellLines(piece: PastedPiece) {
  const lines = isTable(piece)
    ? piece.rows.map(({ cells }) => cells.flatMap(({ content }) => content))
    : [cellContent([piece])];
  return lines.map((content) => paperSchema.nodes.cell_line.create(null, inlineNodes(content)));
}

function blocksOf(pieces: readonly PastedPiece[]): PaperBlock[] {
  const blocks: PaperBlock[] = [];
  let lines: SourceLine[] = [];
  const endLines = (): void => {
    blocks.push(...pastedBlocks(lines));
    lines = [];
  };
  for (const piece of pieces) {
    if (isTable(piece)) {
      endLines();
      blocks.push(piece);
    } else lines.push(piece);
  }
  endLines();
  return blocks;
}

/** One cell that was copied alone is words, not a table. */
function unpacked(piece: PastedPiece): PastedPiece[] {
  if (!isTable(piece) || piece.rows.length !== 1 || piece.columns.length !== 1) return [piece];
  const content = piece.rows[0]?.cells[0]?.content ?? [];
  const runs = content.flatMap((run) =>
    run.type === "text" ? [{ text: run.text, ...looksOf(run) }] : [],
  );
  return [{ text: runs.map(({ text }) => text).join(""), place: { line: 1 }, runs }];
}

function isTable(piece: PastedPiece): piece is BlockOf<"table"> {
  return "kind" in piece;
}
