/** A line of a text file or a paragraph of a Word file, in reading order. */
export type TextLine = Readonly<{
  text: string;
  /** Line of the text file, paragraph of the Word file; from 1. */
  place: Readonly<{ line: number }>;
  /** The number or bullet that Word shows before the text without it being typed. */
  label?: string;
  bold?: boolean;
  /** In a table: the row, counted through all tables of the file, and the column; from 0. */
  cell?: readonly [row: number, column: number];
}>;
