import type { CellPosition, GridApi } from "ag-grid-community";

export type Way = "up" | "down" | "left" | "right";

/** Puts the focus on the neighbouring cell, and stays put at the edge. */
export function moveFrom(api: GridApi, from: CellPosition, way: Way): void {
  const columns = api.getAllDisplayedColumns();
  const at = columns.indexOf(from.column);
  const column = columns[at + (way === "left" ? -1 : way === "right" ? 1 : 0)] ?? from.column;
  const wanted = from.rowIndex + (way === "up" ? -1 : way === "down" ? 1 : 0);
  const row = Math.min(Math.max(wanted, 0), api.getDisplayedRowCount() - 1);
  api.ensureIndexVisible(row);
  api.ensureColumnVisible(column);
  api.setFocusedCell(row, column);
}
