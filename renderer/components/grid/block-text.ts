/**
 * Blocks of cells as Excel puts them on the clipboard: tabs between cells, line ends
 * between rows, and quotes round a cell that holds either.
 */
export function blockToText(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => cells.map(quoted).join("\t")).join("\r\n");
}

/** Reads a block that was copied in Excel. What looks like a formula stays the text it is. */
export function textToBlock(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = "";
  let isQuoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at] ?? "";
    if (isQuoted) {
      if (letter === '"' && text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else if (letter === '"') isQuoted = false;
      else cell += letter;
    } else if (letter === '"' && cell === "") isQuoted = true;
    else if (letter === "\t") {
      rows.at(-1)?.push(cell);
      cell = "";
    } else if (letter === "\n" || letter === "\r") {
      if (letter === "\r" && text[at + 1] === "\n") at += 1;
      rows.at(-1)?.push(cell);
      cell = "";
      rows.push([]);
    } else cell += letter;
  }
  const last = rows.at(-1);
  if (last?.length === 0 && cell === "") rows.pop();
  else last?.push(cell);
  return rows;
}

function quoted(cell: string): string {
  return /[\t\r\n"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
