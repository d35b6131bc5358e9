/** Rows as a semicolon CSV with a byte order mark, which a Vietnamese Excel opens by itself. */
export function csvText(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((cells) => cells.map((cell) => quoted(harmless(cell))).join(";"));
  return `\uFEFF${lines.join("\r\n")}\r\n`;
}

function quoted(cell: string): string {
  return /[;\r\n"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/**
 * A cell that a spreadsheet would take for a formula is handed over as text; a number
 * stays one, but only a cell that is nothing else: "-1+cmd|…" is a formula.
 *
 * @source OWASP, CSV Injection: = + - @, tab and line ends at the beginning of a cell
 */
function harmless(cell: string): string {
  const isNumber = /^-?[\d.,]+%?$/.test(cell);
  return !isNumber && /^[=+\-@\t\r\n]/.test(cell) ? `'${cell}` : cell;
}
