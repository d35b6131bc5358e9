import type { CellValue, Workbook } from "@cj-tech-master/excelts";

import { looks } from "./looks.ts";
import { newWorkbook } from "./new-workbook.ts";

export type TableColumn = Readonly<{
  header: string;
  /** In characters. */
  width: number;
  /** "text" goes left; "integer" and "decimal" go right with grouping. */
  kind: "text" | "integer" | "decimal";
  /** Decimals shown, of a "decimal" column; 1 unless told. */
  decimals?: number;
}>;

/** Computed by Excel; `result` is shown by what does not compute, null: nothing. */
export type TableFormula = Readonly<{ formula: string; result: string | null }>;

/** A number as its decimal string, a text as it is, null: an empty cell. */
export type TableValue = string | null | TableFormula;

export type TableSheet = Readonly<{
  name: string;
  /** A line over the title, such as the label of illustrative data. */
  label?: string;
  title: string;
  /** Small print under the title. */
  note?: string;
  columns: readonly TableColumn[];
  rows: readonly (readonly TableValue[])[];
  /** Columns that stay in view on the left. */
  frozenColumns?: number;
  /** The last row holds the sums. */
  endsWithTotal?: boolean;
}>;

const HEADER_ROW = 4;
/** The row in which a table's first row stands, for formulas that point at it. */
export const FIRST_TABLE_ROW = HEADER_ROW + 1;

/** A plain workbook of tables: title, frozen head repeated in print, number formats, A4 landscape. */
export async function writeTable(
  author: string,
  sheets: readonly TableSheet[],
): Promise<Uint8Array> {
  const workbook = await newWorkbook();
  workbook.creator = author;
  for (const sheet of sheets) addTable(workbook, sheet);
  return workbook.xlsx.writeBuffer();
}

function addTable(workbook: Workbook, sheet: TableSheet): void {
  const worksheet = workbook.addWorksheet(sheet.name, {
    views: [{ state: "frozen", ySplit: HEADER_ROW, xSplit: sheet.frozenColumns ?? 0 }],
    pageSetup: {
      paperSize: 9,
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `${HEADER_ROW}:${HEADER_ROW}`,
    },
  });
  const lines = [
    { value: sheet.label, font: looks.note.font },
    { value: sheet.title, font: looks.title.font },
    { value: sheet.note, font: looks.note.font },
  ].filter(({ value }) => value !== undefined);
  lines.forEach((line, index) => {
    Object.assign(worksheet.getCell(index + 1, 1), line);
  });
  sheet.columns.forEach((column, index) => {
    worksheet.getColumn(index + 1).width = column.width;
    const head = worksheet.getCell(HEADER_ROW, index + 1);
    head.value = column.header;
    Object.assign(head, looks.header);
  });
  sheet.rows.forEach((row, rowIndex) => {
    row.forEach((value, columnIndex) => {
      const column = sheet.columns[columnIndex];
      if (column === undefined) throw new RangeError(`no column ${columnIndex} in ${sheet.name}`);
      const cell = worksheet.getCell(FIRST_TABLE_ROW + rowIndex, columnIndex + 1);
      const look = column.kind === "text" ? looks.label : looks.number;
      const isTotal = sheet.endsWithTotal === true && rowIndex === sheet.rows.length - 1;
      cell.font = { ...look.font, bold: isTotal };
      if (isTotal && looks.total.fill !== undefined) cell.fill = looks.total.fill;
      if (look.border !== undefined) cell.border = look.border;
      cell.alignment = { ...look.alignment, horizontal: column.kind === "text" ? "left" : "right" };
      if (column.kind !== "text") cell.numFmt = numberFormat(column);
      if (value !== null) cell.value = cellValue(column, value);
    });
  });
}

function cellValue({ kind }: TableColumn, value: NonNullable<TableValue>): CellValue {
  const shown = (words: string): string | number => (kind === "text" ? words : Number(words));
  if (typeof value === "string") return shown(value);
  const { formula, result } = value;
  return { formula, result: result === null ? "" : shown(result) };
}

/** Neutral in the file; Excel shows it with the marks of the computer's own region. */
function numberFormat({ kind, decimals = 1 }: TableColumn): string {
  return kind === "integer" ? "#,##0" : `#,##0.${"0".repeat(decimals)}`;
}
