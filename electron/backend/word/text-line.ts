/** A piece of a line in one look. */
export type TextRun = Readonly<{
  text: string;
  bold?: true;
  italics?: true;
  /** The font's name, where it is one of those that came with an encoding of its own. */
  font?: string;
}>;

/** A line of a text file or a paragraph of a Word file, in reading order. */
export type TextLine = Readonly<{
  text: string;
  /** Line of the text file, paragraph of the Word file; from 1. */
  place: Readonly<{ line: number }>;
  /** The number or bullet that Word shows before the text without it being typed. */
  label?: string;
  /** All of it is bold. */
  bold?: boolean;
  /** The text in pieces, where it is not all of one look. */
  runs?: readonly TextRun[];
  /** In a table: the row, counted through all tables of the file, and the column; from 0. */
  cell?: readonly [row: number, column: number];
  /** How many footnotes hang on it; their text is not read. */
  footnotes?: number;
}>;
