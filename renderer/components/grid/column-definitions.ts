import type { ColDef } from "ag-grid-community";
import { createElement } from "react";

import { compareVietnamese, foldVietnamese } from "#shared/kernel/vietnamese.ts";

import { cellText, type GridColumn } from "./grid-column.ts";
import { SteadyEditor } from "./steady-editor.ts";

type Cell = string | number | null;

/** What the grid library is told of the screens' columns. */
export function columnDefinitions<Row>(
  columns: readonly GridColumn<Row>[],
  isOrdered: boolean,
): ColDef<Row>[] {
  return columns.map((column): ColDef<Row> => {
    const { render, isEditable, tooltip, tone, flex, width, minWidth } = column;
    return {
      colId: column.id,
      headerName: column.title,
      headerTooltip: column.title,
      sortable: !isOrdered,
      resizable: true,
      wrapHeaderText: true,
      autoHeaderHeight: true,
      suppressHeaderMenuButton: false,
      comparator: compareCells,
      valueGetter: ({ data }) => (data === undefined ? null : column.value(data)),
      valueFormatter: ({ data }) => (data === undefined ? "" : cellText(column, data)),
      filter:
        !isOrdered && (column.align === "right" ? "agNumberColumnFilter" : "agTextColumnFilter"),
      filterParams: column.align === "right" ? {} : { textFormatter: foldFilter },
      ...(column.align === "right" ? { type: "rightAligned" } : {}),
      ...(width === undefined ? {} : { width }),
      ...(minWidth === undefined ? {} : { minWidth }),
      ...(flex === undefined ? {} : { flex }),
      ...(column.isPinned === true ? { pinned: "left" as const, lockPinned: true } : {}),
      ...(column.wraps === true
        ? { wrapText: true, autoHeight: true, cellClass: "wrapping-cell" }
        : {}),
      ...(tooltip === undefined
        ? {}
        : { tooltipValueGetter: ({ data }) => (data == null ? null : tooltip(data)) }),
      ...(render === undefined
        ? {}
        : {
            cellRenderer: ({ data }: { data: Row | undefined }) =>
              data === undefined
                ? null
                : createElement("span", { className: "rendered-cell" }, render(data)),
          }),
      ...(tone === undefined
        ? {}
        : {
            cellClassRules: {
              "changed-cell": ({ data }) => data !== undefined && tone(data) === "changed",
              "warn-cell": ({ data }) => data !== undefined && tone(data) === "warn",
              "wrong-cell": ({ data }) => data !== undefined && tone(data) === "wrong",
            },
          }),
      ...(isEditable === undefined
        ? {}
        : {
            editable: ({ data }) => data !== undefined && isEditable(data),
            cellEditor: SteadyEditor,
            cellEditorParams: ({ data }: { data: Row }) => ({
              label: column.title,
              startText: column.editText?.(data) ?? cellText(column, data),
              choices: column.choices ?? [],
            }),
          }),
    };
  });
}

function compareCells(a: Cell | undefined, b: Cell | undefined): number {
  if (a == null || b == null) return Number(a != null) - Number(b != null);
  if (typeof a === "number" && typeof b === "number") return a - b;
  return compareVietnamese(String(a), String(b));
}

function foldFilter(text: string | null): string {
  return text === null ? "" : foldVietnamese(text);
}
