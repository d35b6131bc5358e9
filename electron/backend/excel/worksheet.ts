import { cellAddress, type SheetCell } from "#shared/kernel/sheet-grid.ts";
import { decimalOfStoredNumber, decodeExcelEscapes } from "./excel-text.ts";
import { type Reading, tooManyCells } from "./reading.ts";
import { attribute, XmlError, type XmlHandler } from "./scan-xml.ts";

/** What the cells of a sheet point at; `cells` counts over the whole workbook. */
export type WorkbookTables = {
  readonly strings: readonly string[];
  readonly formats: readonly (string | undefined)[];
  readonly legacyFonts: readonly (string | undefined)[];
  cells: number;
};

export type MutableCell = { -readonly [Key in keyof SheetCell]: SheetCell[Key] };
export type MutableRow = { number: number; hidden: boolean; cells: MutableCell[] };

const MOST_COLUMNS = 16_384;

export type SheetContents = { rows: MutableRow[]; merges: string[] };

/** Collects one worksheet's rows and merged ranges; blank cells are left out. */
export function worksheetHandler(
  contents: SheetContents,
  tables: WorkbookTables,
  reading: Reading,
): XmlHandler {
  const hiddenColumns: (readonly [from: number, to: number])[] = [];
  let row: MutableRow = { number: 0, hidden: false, cells: [] };
  let column = 0;
  let type = "n";
  let style = 0;
  let stored: string | undefined;
  let inline: string | undefined;
  let formula: string | undefined;
  let collecting: "v" | "f" | "t" | undefined;
  let isPhonetic = false;

  function open(name: string, attributes: string): void {
    switch (name) {
      case "c":
        column = columnOf(attribute(attributes, "r"), row.number) ?? column + 1;
        type = attribute(attributes, "t") ?? "n";
        style = Number(attribute(attributes, "s") ?? 0);
        stored = inline = formula = undefined;
        return;
      case "v":
        stored = "";
        collecting = "v";
        return;
      case "f":
        formula = "";
        collecting = "f";
        return;
      case "t":
        if (isPhonetic) return;
        inline ??= "";
        collecting = "t";
        return;
      case "rPh":
        isPhonetic = true;
        return;
      case "row":
        row = {
          number: wholeOr(attribute(attributes, "r"), row.number + 1),
          hidden: isTrue(attribute(attributes, "hidden")),
          cells: [],
        };
        column = 0;
        return;
      case "col":
        if (isTrue(attribute(attributes, "hidden"))) {
          if (hiddenColumns.length >= MOST_COLUMNS) throw new XmlError("too many columns");
          const from = wholeOr(attribute(attributes, "min"), 1);
          hiddenColumns.push([from, wholeOr(attribute(attributes, "max"), from)]);
        }
        return;
      case "mergeCell":
        if (contents.merges.length >= reading.limits.merges) throw tooManyCells(reading);
        contents.merges.push(attribute(attributes, "ref") ?? "");
        return;
    }
  }

  function close(name: string): void {
    if (name === "c") addCell();
    else if (name === "v" || name === "f" || name === "t") collecting = undefined;
    else if (name === "rPh") isPhonetic = false;
  }

  function text(piece: string): void {
    if (collecting === "v") stored = stored === "" ? piece : `${stored}${piece}`;
    else if (collecting === "t") inline = `${inline}${piece}`;
    else if (collecting === "f") formula = `${formula}${piece}`;
  }

  function addCell(): void {
    const content = contentOf(type, type === "inlineStr" ? inline : stored, tables);
    if (content === undefined && formula === undefined) return;
    tables.cells += 1;
    if (tables.cells > reading.limits.cells) throw tooManyCells(reading);
    const cell: MutableCell = {
      address: cellAddress(row.number, column),
      row: row.number,
      column,
      value: content?.value ?? null,
      text: content?.text ?? "",
    };
    if (formula !== undefined) cell.formula = formula;
    if (type === "e") cell.error = cell.text;
    const format = tables.formats[style];
    if (format !== undefined) cell.numberFormat = format;
    const font = tables.legacyFonts[style];
    if (font !== undefined) cell.legacyFont = font;
    if (row.hidden || hiddenColumns.some(([from, to]) => column >= from && column <= to)) {
      cell.hidden = true;
    }
    // A row without cells is left out: a sheet can name a million of them for nothing.
    if (row.cells.length === 0) contents.rows.push(row);
    row.cells.push(cell);
  }

  return { open, close, text };
}

type Content = Readonly<{ value: SheetCell["value"]; text: string }>;

function contentOf(
  type: string,
  stored: string | undefined,
  tables: WorkbookTables,
): Content | undefined {
  if (stored === undefined || (stored === "" && type !== "str" && type !== "inlineStr")) {
    return undefined;
  }
  switch (type) {
    case "s":
      return asText(tables.strings[Number(stored)]);
    case "b": {
      const value = stored === "1" || stored === "true";
      return { value, text: value ? "TRUE" : "FALSE" };
    }
    case "n": {
      const decimal = decimalOfStoredNumber(stored);
      if (decimal === undefined) throw new XmlError("a number that is none");
      return { value: Number(stored), text: decimal };
    }
    default:
      return asText(decodeExcelEscapes(stored));
  }
}

function asText(text: string | undefined): Content {
  if (text === undefined) throw new XmlError("a string that is not in the table");
  return { value: text, text };
}

function isTrue(flag: string | undefined): boolean {
  return flag === "1" || flag === "true";
}

function wholeOr(text: string | undefined, otherwise: number): number {
  if (text === undefined) return otherwise;
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1 || number > 1_048_576) {
    throw new XmlError(`not a row or column: ${text}`);
  }
  return number;
}

/** The column of a cell's own address, which must lie in the row that holds it. */
function columnOf(address: string | undefined, row: number): number | undefined {
  if (address === undefined) return undefined;
  let column = 0;
  let index = 0;
  for (; index < address.length; index += 1) {
    const letter = address.charCodeAt(index) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  if (column < 1 || column > MOST_COLUMNS || Number(address.slice(index)) !== row) {
    throw new XmlError(`not an address in row ${row}: ${address}`);
  }
  return column;
}
