/** One cell as a rule sees it: plain data, whatever library or file it came from. */
export type SheetCell = Readonly<{
  /** "C12" */
  address: string;
  /** 1-based. */
  row: number;
  /** 1-based. */
  column: number;
  value: string | number | boolean | null;
  /** What the value says; a number is its exact decimal string ("61.5"), never "6.15E1". */
  text: string;
  /** Without the "="; "" when the cell shares another cell's formula. */
  formula?: string;
  /** "#DIV/0!", "#REF!" … */
  error?: string;
  /** Inside a merged range. */
  merged?: boolean;
  /** In a hidden row or column. */
  hidden?: boolean;
  /** "#,##0"; absent for the general format. */
  numberFormat?: string;
  /** What somebody wrote beside the cell, for people: a note or a conversation; not empty. */
  note?: string;
  /** The font's name, when it is one of those from before Unicode (".VnTime", "VNI-Times"). */
  legacyFont?: string;
}>;

export type SheetRow = Readonly<{
  /** 1-based. */
  number: number;
  hidden: boolean;
  cells: readonly SheetCell[];
}>;

/** One sheet: only rows and cells that the file names, in the file's order. */
export type SheetGrid = Readonly<{
  name: string;
  state: "visible" | "hidden" | "veryHidden";
  rows: readonly SheetRow[];
  merges: readonly string[];
  /** Its letters were made Unicode from these. */
  legacyFont?: "TCVN3" | "VNI";
}>;

/** A look-up of a (small) sheet's cells by address. */
export function cellsByAddress(sheet: SheetGrid): ReadonlyMap<string, SheetCell> {
  return new Map(sheet.rows.flatMap((row) => row.cells.map((cell) => [cell.address, cell])));
}

/** 1 → "A", 27 → "AA". */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** (12, 3) → "C12". */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}

/** A block of cells by its edges, 1-based and inclusive. */
export type CellRange = Readonly<{ top: number; bottom: number; left: number; right: number }>;

/** "B3:D4" → its edges; undefined when it is no range. */
export function parseRange(text: string): CellRange | undefined {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7}):\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(text);
  if (match === null) return undefined;
  const [, left = "", top = "", right = "", bottom = ""] = match;
  return {
    top: Number(top),
    bottom: Number(bottom),
    left: columnNumber(left),
    right: columnNumber(right),
  };
}

function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
