import { AG_GRID_LOCALE_VN } from "@ag-grid-community/locale";
import type {
  CellEditRequestEvent,
  CellFocusedEvent,
  GridApi,
  ICellEditorParams,
} from "ag-grid-community";
import { AgGridReact } from "ag-grid-react";
import { type ReactNode, useMemo, useRef, useState } from "react";

import { appText } from "#shared/kernel/app-text.ts";
import { cspNonce } from "#renderer/app/csp-nonce.ts";

import { columnDefinitions } from "./column-definitions.ts";
import classes from "./data-grid.module.css";
import { filterRows } from "./filter-rows.ts";
import type { GridColumn, GridEdit } from "./grid-column.ts";
import { registerGridModules } from "./grid-modules.ts";
import { gridTheme } from "./grid-theme.ts";
import { GridToolbar } from "./grid-toolbar.tsx";
import { pastedEdits } from "./pasted-edits.ts";
import type { SteadyEditorContext } from "./steady-editor.ts";
import { useGridCopy } from "./use-grid-copy.ts";

registerGridModules();

type CellPlace = Readonly<{ rowId: string; columnId: string }>;

/**
 * The one table of all screens: sorts and filters in Vietnamese, copies to Excel, takes
 * blocks from Excel, edits without losing a letter.
 */
export function DataGrid<Row>({
  label,
  rows,
  columns,
  rowId,
  onEdits,
  onOpen,
  onFocusCell,
  firstFocus,
  toolbar,
  height = "fill",
  empty,
}: {
  readonly label: string;
  readonly rows: readonly Row[];
  readonly columns: readonly GridColumn<Row>[];
  readonly rowId: (row: Row) => string;
  readonly onEdits?: (edits: readonly GridEdit<Row>[]) => void;
  /** Enter or a double click on a row. */
  readonly onOpen?: (row: Row) => void;
  readonly onFocusCell?: (cell: { row: Row; columnId: string }) => void;
  /** The cell that has the focus when the grid is first there; none when no such cell is shown. */
  readonly firstFocus?: CellPlace | null;
  readonly toolbar?: ReactNode;
  /** "fill" takes the height of its place; "rows" is as high as its rows. */
  readonly height?: "fill" | "rows";
  readonly empty?: string;
}) {
  const grid = useRef<AgGridReact<Row>>(null);
  const [filter, setFilter] = useState("");
  const shown = useMemo(() => filterRows(rows, columns, filter), [rows, columns, filter]);
  const definitions = useMemo(() => columnDefinitions(columns), [columns]);
  const copy = useGridCopy(grid, columns);

  function onBlock(text: string, { api, rowIndex, column }: ICellEditorParams): void {
    onEdits?.(pastedEdits(api, columns, rowIndex, column.getColId(), text));
  }

  function onCellEditRequest({ data, colDef, newValue }: CellEditRequestEvent<Row>): void {
    const columnId = colDef.colId ?? "";
    onEdits?.([{ row: data, columnId, text: String(newValue ?? "") }]);
  }

  return (
    <div className={classes["grid"]} data-height={height}>
      <GridToolbar
        label={label}
        filter={filter}
        onFilter={setFilter}
        count={shown.length}
        onCopyAll={copy.copyAll}
        csv={copy.csv}
      >
        {toolbar}
      </GridToolbar>
      <div className={classes["body"]} role="group" aria-label={label} onCopy={copy.onCopy}>
        <AgGridReact<Row>
          ref={grid}
          theme={gridTheme}
          styleNonce={cspNonce()}
          localeText={AG_GRID_LOCALE_VN}
          rowData={shown as Row[]}
          columnDefs={definitions}
          getRowId={({ data }) => rowId(data)}
          domLayout={height === "rows" ? "autoHeight" : "normal"}
          context={{ onBlock } satisfies SteadyEditorContext}
          readOnlyEdit
          suppressClickEdit
          stopEditingWhenCellsLoseFocus
          enableCellTextSelection={onEdits === undefined}
          ensureDomOrder
          tooltipShowDelay={400}
          animateRows={false}
          suppressDragLeaveHidesColumns
          overlayNoRowsTemplate={`<span>${noRows(rows.length, empty)}</span>`}
          onCellFocused={(event) => {
            editWhereFocused(event);
            const { api, rowIndex, column } = event;
            const row = rowIndex === null ? undefined : api.getDisplayedRowAtIndex(rowIndex)?.data;
            if (row === undefined || column === null || typeof column === "string") return;
            onFocusCell?.({ row, columnId: column.getColId() });
          }}
          onFirstDataRendered={({ api }) => {
            if (firstFocus != null) focusCell(api, firstFocus);
          }}
          onCellEditRequest={onCellEditRequest}
          onRowDoubleClicked={({ data }) => {
            if (data !== undefined) onOpen?.(data);
          }}
          onCellKeyDown={({ data, event }) => {
            if (event instanceof KeyboardEvent && event.key === "Enter" && data !== undefined) {
              onOpen?.(data);
            }
          }}
        />
      </div>
    </div>
  );
}

/** An editable cell with the focus has its editor open: see SteadyEditor. */
function editWhereFocused({ api, rowIndex, column, rowPinned }: CellFocusedEvent): void {
  if (rowIndex === null || column === null || typeof column === "string") return;
  if (isEditing(api, rowIndex, column.getColId())) return;
  const node = api.getDisplayedRowAtIndex(rowIndex);
  if (node === undefined || rowPinned != null || !column.isCellEditable(node)) return;
  api.startEditingCell({ rowIndex, colKey: column });
}

function focusCell(api: GridApi, { rowId, columnId }: CellPlace): void {
  const rowIndex = api.getRowNode(rowId)?.rowIndex ?? null;
  if (rowIndex === null || api.getColumn(columnId) === null) return;
  api.ensureIndexVisible(rowIndex, "middle");
  api.ensureColumnVisible(columnId);
  api.setFocusedCell(rowIndex, columnId);
}

function isEditing(api: GridApi, rowIndex: number, columnId: string): boolean {
  return api
    .getEditingCells()
    .some((cell) => cell.rowIndex === rowIndex && cell.column?.getColId() === columnId);
}

function noRows(all: number, empty: string | undefined): string {
  return all === 0 ? (empty ?? appText.grid.empty) : appText.grid.noMatch;
}
