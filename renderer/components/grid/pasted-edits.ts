import type { GridApi } from "ag-grid-community";

import { textToBlock } from "./block-text.ts";
import { cellText, type GridBelow, type GridColumn, type GridEdit } from "./grid-column.ts";

/**
 * Lays a copied block over the grid, its top left cell on the focused one. What falls on
 * cells that cannot be edited, or beside the table, or changes nothing, is left out; rows
 * that fall below it are given apart.
 */
export function pastedEdits<Row>(
  api: GridApi<Row>,
  columns: readonly GridColumn<Row>[],
  rowIndex: number,
  columnId: string,
  text: string,
): { edits: GridEdit<Row>[]; below: GridBelow[] } {
  const shown = api.getAllDisplayedColumns().map((column) => column.getColId());
  const first = shown.indexOf(columnId);
  const edits: GridEdit<Row>[] = [];
  const below: GridBelow[] = [];
  for (const [down, cells] of textToBlock(text).entries()) {
    const row = api.getDisplayedRowAtIndex(rowIndex + down)?.data;
    if (row === undefined) {
      below.push(
        new Map(cells.map((cell, across) => [shown[first + across] ?? "", cell.trim()] as const)),
      );
      continue;
    }
    for (const [across, cell] of cells.entries()) {
      const column = columns.find(({ id }) => id === shown[first + across]);
      if (column?.isEditable?.(row) !== true || cellText(column, row) === cell.trim()) continue;
      edits.push({ row, columnId: column.id, text: cell.trim() });
    }
  }
  return { edits, below };
}
