import { read, type CellObject, type WorkBook, type WorkSheet } from "@e965/xlsx";

import { cellAddress, columnLetters, type SheetGrid } from "#shared/kernel/sheet-grid.ts";
import { cutNote } from "./cut-note.ts";
import { csvWorkbook } from "./csv-sheet.ts";
import { decimalOfStoredNumber } from "./excel-text.ts";
import type { WorkbookLimits } from "./workbook-limits.ts";
import type { MutableCell, MutableRow, SheetContents } from "./worksheet.ts";

export type OldKind = "xls" | "ods" | "csv";
export type OldWorkbookRequest = Readonly<{
  bytes: Uint8Array;
  kind: OldKind;
  /** The file's. */
  name: string;
  limits: Pick<WorkbookLimits, "cells" | "merges" | "sheets">;
}>;
export type OldSheet = Pick<SheetGrid, "name" | "state"> & SheetContents;
export type OldWorkbookAnswer =
  | Readonly<{ sheets: OldSheet[] }>
  | Readonly<{ failed: "too-many-cells" | "password-protected" | "unreadable" }>;

/**
 * The sheets of an .xls, .ods or .csv, all at once and without a way to stop: to be asked in a
 * thread of its own. The library does not tell the cells' fonts.
 */
export function readOldWorkbook(request: OldWorkbookRequest): OldWorkbookAnswer {
  const { bytes, kind, name, limits } = request;
  try {
    if (kind === "csv") return collectCsv(bytes, name, limits);
    const workbook = read(bytes, {
      type: "buffer",
      dense: true,
      cellNF: true,
      cellStyles: true,
      cellText: true,
    });
    return collect(workbook, limits);
  } catch (error) {
    const isLocked = error instanceof Error && /password|encrypt/iu.test(error.message);
    return { failed: isLocked ? "password-protected" : "unreadable" };
  }
}

function collectCsv(
  bytes: Uint8Array,
  name: string,
  limits: OldWorkbookRequest["limits"],
): OldWorkbookAnswer {
  const workbook = csvWorkbook(bytes, name);
  return typeof workbook === "string" ? { failed: workbook } : collect(workbook, limits);
}

function collect(workbook: WorkBook, limits: OldWorkbookRequest["limits"]): OldWorkbookAnswer {
  if (workbook.SheetNames.length > limits.sheets) return { failed: "too-many-cells" };
  const left = { cells: limits.cells, merges: limits.merges };
  const sheets: OldSheet[] = [];
  for (const [index, name] of workbook.SheetNames.entries()) {
    const sheet = workbook.Sheets[name];
    // A chart or a macro has a sheet of its own without cells.
    const contents = sheet === undefined ? { rows: [], merges: [] } : contentsOf(sheet, left);
    if (contents === null) return { failed: "too-many-cells" };
    const hidden = workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0;
    const state = hidden === 2 ? "veryHidden" : hidden === 1 ? "hidden" : "visible";
    sheets.push({ name, state, ...contents });
  }
  return { sheets };
}

/** Null: more than may be left. */
function contentsOf(
  sheet: WorkSheet,
  left: { cells: number; merges: number },
): SheetContents | null {
  const ranges = sheet["!merges"] ?? [];
  left.merges -= ranges.length;
  const rows: MutableRow[] = [];
  for (const [index, line] of (sheet["!data"] ?? []).entries()) {
    // Rows and cells that the file does not name are holes.
    if ((line as typeof line | undefined) === undefined) continue;
    const row: MutableRow = {
      number: index + 1,
      hidden: sheet["!rows"]?.[index]?.hidden === true,
      cells: [],
    };
    for (const [column, found] of line.entries()) {
      const cell = cellOf(found as CellObject | undefined, row.number, column + 1);
      if (cell === null) continue;
      left.cells -= 1;
      if (row.hidden || sheet["!cols"]?.[column]?.hidden === true) cell.hidden = true;
      row.cells.push(cell);
    }
    if (left.cells < 0 || left.merges < 0) return null;
    if (row.cells.length > 0) rows.push(row);
  }
  const merges = ranges.map(({ s, e }) => `${addressOf(s)}:${addressOf(e)}`);
  return { rows, merges };
}

function addressOf({ r, c }: Readonly<{ r: number; c: number }>): string {
  return `${columnLetters(c + 1)}${r + 1}`;
}

/** Null: there is nothing in it. */
function cellOf(found: CellObject | undefined, row: number, column: number): MutableCell | null {
  if (found === undefined) return null;
  const note = cutNote((found.c ?? []).map(({ t }) => withoutRuns(t)).join("\n"));
  const isEmpty = (found.t === "z" || found.v === undefined) && found.f === undefined;
  if (isEmpty && note === undefined) return null;
  const cell: MutableCell = { address: cellAddress(row, column), row, column, ...contentOf(found) };
  if (note !== undefined) cell.note = note;
  if (found.f !== undefined) cell.formula = found.f;
  if (found.t === "e") cell.error = cell.text;
  if (typeof found.z === "string" && found.z !== "General") cell.numberFormat = found.z;
  return cell;
}

/** Of an .xls the library gives a note with as many signs of its formatting behind it. */
function withoutRuns(note: string): string {
  const half = note.length / 2;
  return /[\u0000-\u0008]/u.test(note.slice(half)) ? note.slice(0, half) : note;
}

function contentOf({ t, v, w }: CellObject): Pick<MutableCell, "value" | "text"> {
  if (v === undefined) return { value: null, text: "" };
  if (t === "b") return { value: v === true, text: v === true ? "TRUE" : "FALSE" };
  if (t === "n" && typeof v === "number") {
    const text = decimalOfStoredNumber(String(v));
    if (text === undefined) throw new Error("a number that is none");
    return { value: v, text };
  }
  const text = t === "e" ? (w ?? "#N/A") : String(v);
  return { value: text, text };
}
