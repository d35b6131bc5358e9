/** A row of a table is kept as one paragraph, its cells parted by this; empty cells stay. */
export const CELL_JOINER = " | ";
export const BETWEEN_CELLS = { text: CELL_JOINER, looks: "" } as const;

export function joinCells(cells: readonly string[]): string {
  return cells.join(CELL_JOINER);
}

/** The text of a cell, so written that it cannot be taken for two cells. */
export function cellText(text: string): string {
  return text.replaceAll("|", "/");
}

/** The cells of a row that was kept as a paragraph. */
export function tableCells(paragraph: string): string[] {
  return paragraph.split(CELL_JOINER);
}
