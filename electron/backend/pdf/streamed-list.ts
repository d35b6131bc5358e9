import { setImmediate as nextTurn } from "node:timers/promises";

import type { Measure } from "./fonts.ts";
import { placeColumns } from "./list-columns.ts";
import { type SetLine, setLines } from "./list-lines.ts";
import { cutIfTallerThan, placeCell, setCells, setRow, type SetRow } from "./list-rows.ts";
import { senseLines } from "./sense-lines.ts";
import { sheets } from "./sheet.ts";
import type { ListSpec } from "./list-spec.ts";
import type { PageFrame } from "./paper.ts";
import type { KitDocument } from "./kit.ts";
import { ASCENT, type Faces, LINE } from "./typeset.ts";
import { mm } from "./units.ts";

/** After so many rows the file is let out to the disk and a cancel is heard. */
const ROWS_PER_TURN = 400;

export type ListTarget = Readonly<{
  document: KitDocument;
  faces: Faces;
  frame: PageFrame;
  measure: Measure;
  watermark: string | null;
  /** Pages of the same numbering before the list's first; none unless told. */
  numberedBefore?: number;
  signal?: AbortSignal | undefined;
  onProgress?: ((done: number) => void) | undefined;
}>;

/**
 * Writes a list on pages of its own: the column heads on every page, no row cut in
 * two, a group's heading never without a row of the group, a sum never without the
 * row before it. Rows are taken one by one, so that time per row and memory do not
 * grow with the list.
 *
 * @throws the signal's reason when the work is cancelled; the file is then not complete
 * @returns how many pages it took
 */
export async function writeList(spec: ListSpec, target: ListTarget): Promise<number> {
  const { faces } = target;
  const body = faces("normal", spec.sizePt);
  const bold = faces("bold", spec.sizePt);
  const footNote = spec.footNote ?? target.frame.footNote;
  const frame = { ...target.frame, footNote };
  const page = sheets({ ...target, frame, landscape: spec.landscape });
  const columns = placeColumns(spec.columns, page, body, bold);
  const heads = setCells(
    spec.columns.map(({ title }) => title),
    columns.map((column) => ({ ...column, align: "center" as const })),
    bold,
    senseLines,
  );

  const foot = setLines(spec.foot, faces, page.right - page.left);
  const closing = setClosing(spec.closing ?? [], faces, page);
  const leastHeight = mm(spec.rowHeightMm ?? 0);
  let y = 0;
  let pageCount = 0;
  let drawn = false;
  startPage(setLines(spec.head, faces, page.right - page.left));

  let block: SetRow[] = [];
  let closed = false; // the block has its row; only a sum may still join it
  let done = 0;
  for (const row of spec.rows) {
    if (closed && row.kind !== "sum") {
      placeBlock(0);
    }
    const set = setRow(row, columns, page, body, bold);
    block.push(row.kind === "row" ? { ...set, height: Math.max(set.height, leastHeight) } : set);
    closed = row.kind !== "group";
    done += 1;
    if (done % ROWS_PER_TURN === 0) {
      target.onProgress?.(done);
      await nextTurn();
      target.signal?.throwIfAborted();
    }
  }
  placeBlock(heightOf(foot) + Math.max(0, ...closing.map(({ lines }) => heightOf(lines))));
  placeLines(foot);
  const closingTop = y;
  for (const { lines, left, right } of closing) {
    y = closingTop;
    placeLines(lines, left, right);
  }
  page.end();
  target.onProgress?.(done);
  target.signal?.throwIfAborted();
  return pageCount;

  function startPage(lines: readonly SetLine[]): void {
    page.begin();
    pageCount += 1;
    y = page.top;
    placeLines(lines);
    page.rule(page.left, y, page.right, y);
    placeRow(heads);
    drawn = false;
  }

  /** Places the waiting rows together, on the next page when they do not fit on this one. */
  function placeBlock(below: number): void {
    const height = block.reduce((sum, row) => sum + row.height, below);
    if (y + height > page.bottom && drawn) {
      page.end();
      startPage([]);
    }
    for (const row of block) {
      for (const part of cutIfTallerThan(
        page.bottom - y,
        page.bottom - page.top - heads.height,
        row,
      )) {
        if (y + part.height > page.bottom + 0.01 && drawn) {
          page.end();
          startPage([]);
        }
        placeRow(part);
      }
    }
    block = [];
    closed = false;
  }

  function placeRow(row: SetRow): void {
    for (const cell of row.cells) placeCell(page, cell, y, row.height);
    const end = y + row.height;
    for (const x of row.uprights) page.rule(x, y, x, end);
    page.rule(page.left, end, page.right, end);
    y = end;
    drawn = true;
  }

  function placeLines(
    lines: readonly SetLine[],
    left: number = page.left,
    right: number = page.right,
  ): void {
    for (const line of lines) {
      const { face } = line;
      line.texts.forEach((text, index) => {
        const width = face.widthOf(text);
        const x = line.centred ? (left + right - width) / 2 : left;
        page.text(face, x, y + line.before + face.sizePt * (index * LINE + ASCENT), [text]);
      });
      if (line.ruleLength > 0) {
        const middle = (left + right) / 2;
        const at = y + line.before + line.texts.length * face.sizePt * LINE + 2;
        page.rule(middle - line.ruleLength / 2, at, middle + line.ruleLength / 2, at);
      }
      y += line.height;
    }
  }
}

function heightOf(lines: readonly SetLine[]): number {
  return lines.reduce((sum, line) => sum + line.height, 0);
}

/** The columns under the list, which share the page's width alike. */
function setClosing(
  columns: NonNullable<ListSpec["closing"]>,
  faces: Faces,
  { left, right }: Readonly<{ left: number; right: number }>,
) {
  const width = (right - left) / Math.max(1, columns.length);
  return columns.map((lines, index) => ({
    left: left + index * width,
    right: left + (index + 1) * width,
    lines: setLines(lines, faces, width),
  }));
}
