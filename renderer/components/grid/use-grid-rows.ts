import type { GridApi } from "ag-grid-community";
import type { AgGridReact } from "ag-grid-react";
import { type RefObject, useEffect, useRef, useState } from "react";

/** More changed rows than these are quicker given as a whole table. */
const FEW = 200;

/**
 * Gives the grid its rows: the whole table when rows come, go or change places, and only the
 * changed ones when a few others took their places. One typed cell in a table of 100,000
 * households then costs no walk of the library over all of them.
 *
 * @returns what the grid starts with; it is never given another table as a property
 */
export function useGridRows<Row>(
  grid: RefObject<AgGridReact<Row> | null>,
  rows: readonly Row[],
  rowId: (row: Row) => string,
): Row[] {
  const [first] = useState(() => [...rows]);
  const given = useRef<readonly Row[]>(rows);
  useEffect(() => {
    const api = grid.current?.api;
    if (api === undefined || rows === given.current) return;
    giveRows(api, given.current, rows, rowId);
    given.current = rows;
  }, [grid, rows, rowId]);
  return first;
}

function giveRows<Row>(
  api: GridApi<Row>,
  before: readonly Row[],
  after: readonly Row[],
  rowId: (row: Row) => string,
): void {
  const changed = changedInPlace(before, after, rowId);
  if (changed === null) api.setGridOption("rowData", [...after]);
  else api.applyTransaction({ update: changed });
}

/** The few rows that others took the place of; null: it is another table. */
function changedInPlace<Row>(
  before: readonly Row[],
  after: readonly Row[],
  rowId: (row: Row) => string,
): Row[] | null {
  if (before.length !== after.length) return null;
  const changed: Row[] = [];
  for (const [index, row] of after.entries()) {
    const old = before[index];
    if (row === old) continue;
    if (old === undefined || rowId(old) !== rowId(row) || changed.length === FEW) return null;
    changed.push(row);
  }
  return changed;
}
