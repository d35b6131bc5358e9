/** What one plan or letter may cost to read; a long plan needs a hundredth of it. */
export const textLimits = {
  /** A Word file with scanned pictures inside is still taken. */
  fileBytes: 30 * 1024 * 1024,
  /** Of a plan in a file of the program's own. */
  jsonBytes: 16 * 1024 * 1024,
  /** Of plain text, and of the XML of a Word file's text. */
  textBytes: 4 * 1024 * 1024,
  xmlBytes: 32 * 1024 * 1024,
  /** LibreOffice takes some seconds to start on an old machine. */
  convertSeconds: 90,
  lines: 100_000,
  lineLength: 100_000,
  xmlDepth: 120,
} as const;
