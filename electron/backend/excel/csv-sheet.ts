import { read, utils, type WorkBook } from "@e965/xlsx";

import { decodeText } from "#backend/legacy-text/decode-text.ts";

/** What a sheet of Excel holds at most. */
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;
const LONGEST_CELL = 32_767;
const LONGEST_SHEET_NAME = 31;
/** The head of a file that tells its separator. */
const LOOKED_AT = 20_000;

/**
 * A table as text, as a workbook of one sheet named after the file, with the rows that Excel
 * shows when it opens it. Cells are texts as they were typed: "05", "1.234,5" and
 * "01/02/2020" are judged later, as typed numbers are; only a whole number in its plain form
 * is one. Formulas are texts.
 *
 * @returns why it cannot be read: no text, a cell longer than any (mostly a quote that is
 *   never closed), more rows or columns than a sheet has
 */
export function csvWorkbook(
  bytes: Uint8Array,
  fileName: string,
): WorkBook | "unreadable" | "too-many-cells" {
  const decoded = decodeText(bytes);
  if (decoded === null) return "unreadable";
  const text = decoded.replace(/^\uFEFF/u, "");
  const told = /^sep=(.)(?:\r\n|\n|\r)/u.exec(text);
  const rows = told === null ? text : text.slice(told[0].length);
  // With the separator said in its first line, the library takes the text for nothing else.
  const workbook = read(`sep=${told?.[1] ?? separatorOf(rows)}\n${rows}`, {
    type: "string",
    dense: true,
    raw: true,
  });
  const sheet = workbook.Sheets[workbook.SheetNames[0] ?? ""];
  if (sheet === undefined) return "unreadable";
  const { e: last } = utils.decode_range(sheet["!ref"] ?? "A1");
  if (last.r >= MOST_ROWS || last.c >= MOST_COLUMNS) return "too-many-cells";
  for (const line of sheet["!data"] ?? []) {
    // Rows and cells without anything are holes.
    for (const cell of (line as typeof line | undefined) ?? []) {
      const value = (cell as typeof cell | undefined)?.v;
      if (typeof value !== "string") continue;
      if (value.length > LONGEST_CELL) return "unreadable";
      if (/^(?:0|-?[1-9]\d{0,14})$/u.test(value)) Object.assign(cell, { t: "n", v: Number(value) });
    }
  }
  const name = sheetName(fileName);
  return { SheetNames: [name], Sheets: { [name]: sheet } };
}

/**
 * The sign that stands most often outside of quotes. A Vietnamese Excel writes ";" between
 * cells and "," before decimals, so that ";" counts twice.
 */
function separatorOf(text: string): string {
  const head = text.slice(0, LOOKED_AT).replace(/"[^"]*"/gu, "");
  const count = (sign: string): number => head.split(sign).length - 1;
  const counts = [
    [";", 2 * count(";")],
    ["\t", 2 * count("\t")],
    [",", count(",")],
  ] as const;
  return counts.reduce((best, each) => (each[1] > best[1] ? each : best))[0];
}

/** Of "gửi huyện.zip › xã/Hộ nghèo.csv": "Hộ nghèo", as Excel calls the sheet. */
function sheetName(fileName: string): string {
  const last = fileName.split(/[/\\›]/u).at(-1) ?? "";
  const name = last.replace(/\.csv$/iu, "").replace(/[:?*[\]]/gu, " ");
  return name.trim().slice(0, LONGEST_SHEET_NAME).trim() || "CSV";
}
