import type { GridApi } from "ag-grid-community";
import type { AgGridReact } from "ag-grid-react";
import type { ClipboardEvent, RefObject } from "react";

import { csvText } from "#shared/kernel/csv.ts";
import { copyText } from "#renderer/app/copy-text.ts";

import { blockToText } from "./block-text.ts";
import { cellText, type GridColumn } from "./grid-column.ts";

type GridCopy = Readonly<{
  onCopy: (event: ClipboardEvent) => void;
  copyAll: () => boolean;
  csv: () => string;
}>;

/** Ctrl+C copies the focused cell; the whole table goes out with its heads, as it is sorted and filtered. */
export function useGridCopy<Row>(
  grid: RefObject<AgGridReact<Row> | null>,
  columns: readonly GridColumn<Row>[],
): GridCopy {
  function table(): string[][] {
    const api = grid.current?.api;
    return api === undefined ? [] : tableOf(api, columns);
  }
  return {
    onCopy: (event) => {
      const hasSelection = (window.getSelection()?.toString() ?? "") !== "";
      const isInInput = event.target instanceof HTMLInputElement;
      const api = grid.current?.api;
      const cell = api?.getFocusedCell();
      if (hasSelection || isInInput || api === undefined || cell == null) return;
      const row = api.getDisplayedRowAtIndex(cell.rowIndex)?.data;
      const column = columns.find(({ id }) => id === cell.column.getColId());
      if (row === undefined || column === undefined) return;
      event.clipboardData.setData("text/plain", cellText(column, row));
      event.preventDefault();
    },
    copyAll: () => copyText(blockToText(table())),
    csv: () => csvText(table()),
  };
}

function tableOf<Row>(api: GridApi<Row>, columns: readonly GridColumn<Row>[]): string[][] {
  const shown = api
    .getAllDisplayedColumns()
    .map((column) => columns.find(({ id }) => id === column.getColId()))
    .filter((column) => column !== undefined);
  const rows: string[][] = [shown.map(({ title }) => title)];
  api.forEachNodeAfterFilterAndSort(({ data }) => {
    if (data !== undefined) rows.push(shown.map((column) => cellText(column, data)));
  });
  return rows;
}
