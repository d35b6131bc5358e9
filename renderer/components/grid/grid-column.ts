import type { ReactNode } from "react";

/** A column as the screens describe it; what the grid library makes of it stays in this folder. */
export type GridColumn<Row> = Readonly<{
  id: string;
  title: string;
  /** Sorted and filtered by this; a number, or words. */
  value: (row: Row) => string | number | null;
  /** As it is read, copied and exported; by default `value` as words. */
  text?: (row: Row) => string;
  /** More than words: a badge, a button. */
  render?: (row: Row) => ReactNode;
  align?: "right";
  width?: number;
  minWidth?: number;
  flex?: number;
  isPinned?: boolean;
  wraps?: boolean;
  tooltip?: (row: Row) => string | null;
  /** What an editor starts with; by default what is read. */
  editText?: (row: Row) => string;
  isEditable?: (row: Row) => boolean;
  /** Words that the editor offers; others may be typed. */
  choices?: readonly string[];
  tone?: (row: Row) => "changed" | "warn" | "wrong" | null;
}>;

/** One cell given a new text, by typing or by pasting. */
export type GridEdit<Row> = Readonly<{ row: Row; columnId: string; text: string }>;

/** A block's row that fell below the last row of the table: words by column. */
export type GridBelow = ReadonlyMap<string, string>;

export function cellText<Row>(column: GridColumn<Row>, row: Row): string {
  return column.text?.(row) ?? String(column.value(row) ?? "");
}
