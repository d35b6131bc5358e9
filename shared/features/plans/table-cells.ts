/** A row of a table is kept as one paragraph, its cells parted by this. */
export const CELL_JOINER = " | ";

export function joinCells(cells: readonly string[]): string {
  return cells.filter((text) => text !== "").join(CELL_JOINER);
}

/** The filled cells of a row that was kept as a paragraph. */
export function tableCells(paragraph: string): string[] {
  return paragraph.split(CELL_JOINER);
}
