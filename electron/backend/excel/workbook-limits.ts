/** What one workbook may cost to read. A form needs a thousandth of it, a list of 100,000 households a third. */
export type WorkbookLimits = Readonly<{
  fileBytes: number;
  entries: number;
  unpackedBytes: number;
  /** Unpacked ÷ packed of one part, asked only of parts above `ratioFromBytes`. */
  ratio: number;
  ratioFromBytes: number;
  /** Unpacked size of a part that is no sheet and no table of strings. */
  smallPartBytes: number;
  xmlDepth: number;
  /** One tag or one run of text, in characters; Excel itself allows 32,767 in a cell. */
  tokenLength: number;
  sheets: number;
  /** Cells of all sheets, and entries of the table of strings. */
  cells: number;
  merges: number;
  seconds: number;
}>;

export const workbookLimits: WorkbookLimits = {
  fileBytes: 50 * 1024 * 1024,
  entries: 2_000,
  unpackedBytes: 256 * 1024 * 1024,
  ratio: 100,
  ratioFromBytes: 16 * 1024 * 1024,
  smallPartBytes: 16 * 1024 * 1024,
  xmlDepth: 64,
  tokenLength: 1024 * 1024,
  sheets: 64,
  cells: 2_000_000,
  merges: 5_000,
  seconds: 60,
};
