import type { Cell, Workbook, Worksheet } from "@cj-tech-master/excelts";

import { fileFailure } from "#shared/kernel/file-failure.ts";
import { openCopy } from "./open-copy.ts";

/** A remark on a place of a workbook. */
export type CellRemark = Readonly<{
  severity: "error" | "warning";
  /** Null, or a sheet that is not there: the first one that is seen. */
  sheet: string | null;
  /** "C7", "C7 + D7", "B3:C5"; null: the sheet as a whole, told in its first cell. */
  cell: string | null;
  comment: string;
}>;

const colours = { error: "FFFF9999", warning: "FFFFC000" } as const;
const ADDRESS = /\$?([A-Z]{1,3})\$?(\d{1,7})/gu;
/** Excel shows no more of a comment than it can keep of a cell's text. */
const MOST_LETTERS = 30_000;

/**
 * A copy of a workbook with remarks: each cell in question coloured, with what is said of it
 * as a comment. Values, formulas, hidden sheets and protection stay as they came; formulas
 * are written as they were read and never computed, and macros are left behind.
 *
 * @param bytes of a workbook that the reader of this program has let through its limits
 * @returns the copy, and how many cells it marks
 * @throws AppError file.unreadable when the file cannot be written anew
 */
export async function markCells(
  bytes: Buffer,
  fileName: string,
  marks: readonly CellRemark[],
): Promise<{ bytes: Uint8Array; marked: number }> {
  try {
    const workbook = await openCopy(bytes, fileName);
    const places = new Map<Cell, CellRemark[]>();
    for (const mark of marks) {
      for (const cell of cellsOf(workbook, mark)) {
        places.set(cell, [...(places.get(cell) ?? []), mark]);
      }
    }
    for (const [cell, ofCell] of places) markCell(cell, ofCell);
    return { bytes: new Uint8Array(await workbook.xlsx.writeBuffer()), marked: places.size };
  } catch (cause) {
    throw fileFailure("file.unreadable", { name: fileName }, { cause });
  }
}

function cellsOf(workbook: Workbook, { sheet, cell }: CellRemark): Cell[] {
  const named = workbook.worksheets.find(({ name }) => name.normalize("NFC") === sheet);
  const worksheet = named ?? firstSeen(workbook);
  const addresses = named === undefined ? [] : [...(cell ?? "").matchAll(ADDRESS)];
  if (addresses.length === 0) return [worksheet.getCell("A1")];
  return addresses.map(([, column, row]) => worksheet.getCell(`${column}${row}`));
}

function firstSeen({ worksheets }: Workbook): Worksheet {
  const first = worksheets.find(({ state }) => state === "visible") ?? worksheets[0];
  if (first === undefined) throw new RangeError("a workbook without sheets");
  return first;
}

function markCell(cell: Cell, marks: readonly CellRemark[]): void {
  const severity = marks.some((mark) => mark.severity === "error") ? "error" : "warning";
  const comments = new Set([...earlierComment(cell), ...marks.map(({ comment }) => comment)]);
  // A style may be shared by many cells: only this one's is changed.
  cell.style = {
    ...cell.style,
    fill: { type: "pattern", pattern: "solid", fgColor: { argb: colours[severity] } },
  };
  cell.note = { texts: [{ text: [...comments].join("\n").slice(0, MOST_LETTERS) }] };
}

/** What somebody had written on the cell before stays first. */
function earlierComment(cell: Cell): string[] {
  const { note } = cell;
  if (note === undefined) return [];
  return [typeof note === "string" ? note : (note.texts ?? []).map(({ text }) => text).join("")];
}
