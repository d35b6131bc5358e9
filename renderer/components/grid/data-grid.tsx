import { AG_GRID_LOCALE_VN } from "@ag-grid-community/locale";
import type {
  CellEditRequestEvent,
  CellFocusedEvent,
  Column,
  GridApi,
  ICellEditorParams,
} from "ag-grid-community";
import { AgGridReact } from "ag-grid-react";
import {
  type FocusEvent,
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useMemo,
  useRef,
  useState,
} from "react";

import { appText } from "#shared/kernel/app-text.ts";
import { cspNonce } from "#renderer/app/csp-nonce.ts";

import { columnDefinitions } from "./column-definitions.ts";
import classes from "./data-grid.module.css";
import { filterRows } from "./filter-rows.ts";
import { cellText, type GridBelow, type GridColumn, type GridEdit } from "./grid-column.ts";
import { registerGridModules } from "./grid-modules.ts";
import { gridTheme } from "./grid-theme.ts";
import { GridToolbar } from "./grid-toolbar.tsx";
import { pastedEdits } from "./pasted-edits.ts";
import { isTyping, rowKeyOf, type RowKey } from "./row-keys.ts";
import type { SteadyEditorContext } from "./steady-editor.ts";
import { useGridCopy } from "./use-grid-copy.ts";
import { useGridRows } from "./use-grid-rows.ts";

registerGridModules();

export type CellPlace = Readonly<{ rowId: string; columnId: string }>;

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
  focus,
  isOrdered = false,
  onRowKey,
  toolbar,
  hasCsv = true,
  height = "fill",
  empty,
}: {
  readonly label: string;
  readonly rows: readonly Row[];
  readonly columns: readonly GridColumn<Row>[];
  readonly rowId: (row: Row) => string;
  /** `below`: rows of a pasted block that fell below the table. */
  readonly onEdits?: (edits: readonly GridEdit<Row>[], below: readonly GridBelow[]) => void;
  /** Enter or a double click on a row. */
  readonly onOpen?: (row: Row) => void;
  readonly onFocusCell?: (cell: { row: Row; columnId: string }) => void;
  /** The cell that has the focus when the grid is first there; none when no such cell is shown. */
  readonly firstFocus?: CellPlace | null;
  /** The cell that gets the focus each time that another object is given here. */
  readonly focus?: CellPlace | null;
  /** The rows keep their order: it means something. */
  readonly isOrdered?: boolean;
  /** Told of the keys for whole rows, once what was typed in the cell has been handed over. */
  readonly onRowKey?: (key: RowKey, cell: { row: Row; columnId: string } | null) => void;
  readonly toolbar?: ReactNode;
  /** The screen may have better ways out than what the table shows. */
  readonly hasCsv?: boolean;
  /** "fill" takes the height of its place; "rows" is as high as its rows. */
  readonly height?: "fill" | "rows";
  readonly empty?: string;
}) {
  const grid = useRef<AgGridReact<Row>>(null);
  const body = useRef<HTMLDivElement>(null);
  const [filter, setFilter] = useState("");
  const shown = useMemo(() => filterRows(rows, columns, filter), [rows, columns, filter]);
  const definitions = useMemo(() => columnDefinitions(columns, isOrdered), [columns, isOrdered]);
  const copy = useGridCopy(grid, columns);
  const firstRows = useGridRows(grid, shown, rowId);

  function onBlock(text: string, { api, rowIndex, column }: ICellEditorParams): void {
    const { edits, below } = pastedEdits(api, columns, rowIndex, column.getColId(), text);
    onEdits?.(edits, below);
  }

  function above({ api, rowIndex, column }: ICellEditorParams): string | null {
    const { data } = (api as GridApi<Row>).getDisplayedRowAtIndex(rowIndex - 1) ?? {};
    const own = columns.find(({ id }) => id === column.getColId());
    return data === undefined || own === undefined
      ? null
      : (own.editText?.(data) ?? cellText(own, data));
  }

  function onCellEditRequest({ data, colDef, newValue }: CellEditRequestEvent<Row>): void {
    const columnId = colDef.colId ?? "";
    onEdits?.([{ row: data, columnId, text: String(newValue ?? "") }], []);
  }

  function onKeyDownCapture(event: KeyboardEvent): void {
    const key = rowKeyOf(event);
    const api = grid.current?.api;
    if (onRowKey === undefined || key === null || api === undefined) return;
    const isOfHistory = key === "undo" || key === "redo";
    if (isOfHistory && isTyping(event)) return;
    event.preventDefault();
    event.stopPropagation();
    const at = api.getFocusedCell();
    const row = at === null ? undefined : api.getDisplayedRowAtIndex(at.rowIndex)?.data;
    if (!isOfHistory) api.stopEditing();
    onRowKey(
      key,
      row === undefined || at === null ? null : { row, columnId: at.column.getColId() },
    );
  }

  // A cell that is open stays so when rows come, go or change; it says what its row says now.
  useEffect(() => {
    const api = grid.current?.api;
    const at = api?.getFocusedCell();
    const active = document.activeElement;
    if (onRowKey === undefined || api === undefined || at == null || active === null) return;
    if (body.current?.contains(active) !== true) return;
    if (active instanceof HTMLInputElement) {
      const row = api.getDisplayedRowAtIndex(at.rowIndex)?.data;
      const column = columns.find(({ id }) => id === at.column.getColId());
      if (row === undefined || column === undefined || active.value !== active.defaultValue) return;
      if (active.value === (column.editText?.(row) ?? cellText(column, row))) return;
      api.stopEditing(true);
    }
    editAt(api, at.rowIndex, at.column);
  }, [shown, columns, onRowKey]);

  const focused = useRef<CellPlace | null>(null);
  useEffect(() => {
    const api = grid.current?.api;
    if (focus == null || focus === focused.current || api === undefined) return;
    if (api.getRowNode(focus.rowId) === undefined) return;
    focused.current = focus;
    focusCell(api, focus);
  }, [focus, shown]);

  return (
    <div className={classes["grid"]} data-height={height}>
      <GridToolbar
        label={label}
        filter={filter}
        onFilter={setFilter}
        count={shown.length}
        onCopyAll={copy.copyAll}
        csv={hasCsv ? copy.csv : null}
      >
        {toolbar}
      </GridToolbar>
      <div
        ref={body}
        onFocus={intoEditor}
        className={classes["body"]}
        role="group"
        aria-label={label}
        onCopy={copy.onCopy}
        onKeyDownCapture={onKeyDownCapture}
      >
        <AgGridReact<Row>
          ref={grid}
          theme={gridTheme}
          styleNonce={cspNonce()}
          localeText={AG_GRID_LOCALE_VN}
          rowData={firstRows}
          columnDefs={definitions}
          getRowId={({ data }) => rowId(data)}
          domLayout={height === "rows" ? "autoHeight" : "normal"}
          context={{ onBlock, above } satisfies SteadyEditorContext}
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
            const first = focus ?? firstFocus;
            focused.current = focus ?? null;
            if (first != null) focusCell(api, first);
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
  if (rowIndex === null || column === null || typeof column === "string" || rowPinned != null)
    return;
  editAt(api, rowIndex, column);
}

/** The grid puts the focus back on the cell when its rows change; what is written goes on in its editor. */
function intoEditor({ target }: FocusEvent): void {
  if (target instanceof HTMLInputElement) return;
  const editor = target.querySelector(":scope > .ag-cell-wrapper .steady-editor");
  if (editor instanceof HTMLElement) editor.focus({ preventScroll: true });
}

function editAt(api: GridApi, rowIndex: number, column: Column): void {
  if (isEditing(api, rowIndex, column.getColId())) return;
  const node = api.getDisplayedRowAtIndex(rowIndex);
  if (node === undefined || !column.isCellEditable(node)) return;
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
