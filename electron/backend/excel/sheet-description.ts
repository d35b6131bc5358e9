/** How a cell looks and whether it may be filled. */
export type CellLook =
  | "title"
  | "subtitle"
  | "note"
  | "header"
  | "label"
  | "number"
  | "input"
  /** To be filled with words. */
  | "input-text"
  | "locked"
  | "total"
  | "previous"
  | "guide";

/** What may be typed: Excel refuses the rest and says why. */
export type InputRule = Readonly<{
  title: string;
  message: string;
  /** Shown beside the cell while it is chosen. */
  help?: string | undefined;
}> &
  (
    | Readonly<{ kind: "whole" | "decimal"; minimum: number; maximum: number }>
    /** One of these, chosen from a list that drops down. */
    | Readonly<{ kind: "list"; choices: readonly string[] }>
    /** One of what stands in a range of the same sheet: "$K$7:$K$19". */
    | Readonly<{ kind: "list-from"; range: string }>
    /** No more letters than that. */
    | Readonly<{ kind: "text"; maximum: number }>
  );

/** Cells that change colour while a formula (without "=", for the first of them) is TRUE. */
export type CellMark = Readonly<{
  /** "C7:C19" */
  range: string;
  formula: string;
  severity: "error" | "warning";
}>;

export type DescribedCell = Readonly<{
  row: number;
  column: number;
  look: CellLook;
  value?: string | number;
  /** Without "="; its result is what a viewer that does not calculate shows. */
  formula?: Readonly<{ text: string; result: number | string }>;
  numberFormat?: string;
  rule?: InputRule;
}>;

/** One sheet of a form as plain data: A4 landscape, only "input" cells unlocked. */
export type DescribedSheet = Readonly<{
  name: string;
  columnWidths: readonly number[];
  cells: readonly DescribedCell[];
  merges: readonly string[];
  /** Rows that stay at the top, on screen and on each printed page. */
  headerRow?: number;
  /** "A1:L20" */
  printArea?: string;
  rowHeights?: Readonly<Record<number, number>>;
  marks?: readonly CellMark[];
}>;

export type DescribedWorkbook = Readonly<{
  author: string;
  /** ISO date kept in the file as its making; the same form then has the same bytes. */
  dated: string;
  sheets: readonly DescribedSheet[];
  /** Rows of the sheet that nobody sees. */
  hidden: Readonly<{ name: string; rows: readonly (readonly [string, string])[] }>;
}>;
