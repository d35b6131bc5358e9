import { useState } from "react";

import { appText } from "#shared/kernel/app-text.ts";

import { DataGrid } from "./data-grid.tsx";
import type { GridBelow, GridColumn, GridEdit } from "./grid-column.ts";
import type { RowKey } from "./row-keys.ts";
import classes from "./row-table.module.css";
import { RowTools } from "./row-tools.tsx";

const text = appText.rowTable;

/** May the rows be changed, and the last changes be taken back or made again? */
export type RowTableHistory = Readonly<{
  canEdit: boolean;
  undo: (() => void) | null;
  redo: (() => void) | null;
}>;

/** The keys that change which rows there are, or their order. */
export type ShapeKey = Exclude<RowKey, "undo" | "redo">;

/** Rows that are being designed, written like a sheet of Excel: typing, pasting, rows, undo. */
export function RowTable<Row extends Readonly<{ code: string }>>({
  label,
  rows,
  columns,
  canEdit,
  undo,
  redo,
  onEdits,
  onPress,
}: RowTableHistory & {
  readonly label: string;
  readonly rows: readonly Row[];
  readonly columns: readonly GridColumn<Row>[];
  /** Gives what cannot be taken, in words; then nothing is. */
  readonly onEdits: (edits: readonly GridEdit<Row>[], below: readonly GridBelow[]) => string[];
  readonly onPress: (key: ShapeKey, code: string | null) => void;
}) {
  const [chosen, setChosen] = useState<string | null>(null);
  const [problems, setProblems] = useState<readonly string[]>([]);

  function press(key: RowKey, code: string | null): void {
    setProblems([]);
    if (key === "undo") undo?.();
    else if (key === "redo") redo?.();
    else onPress(key, code);
  }

  return (
    <>
      {canEdit && (
        <RowTools
          text={text.rows}
          said=""
          canUndo={undo !== null}
          canRedo={redo !== null}
          hasRow={chosen !== null}
          onPress={(key) => {
            press(key, chosen);
          }}
        />
      )}
      {problems.length > 0 && (
        <ul role="alert" className={classes["problems"]}>
          {problems.map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
      )}
      <DataGrid
        label={label}
        rows={rows}
        columns={columns}
        rowId={({ code }) => code}
        isOrdered
        onFocusCell={({ row }) => {
          setChosen(row.code);
        }}
        {...(canEdit
          ? {
              onEdits: (edits: readonly GridEdit<Row>[], below: readonly GridBelow[]) => {
                setProblems(onEdits(edits, below));
              },
              onRowKey: (key: RowKey, cell: { row: Row } | null) => {
                press(key, cell?.row.code ?? null);
              },
            }
          : {})}
      />
      {canEdit && <p className={classes["keys"]}>{text.keys}</p>}
    </>
  );
}
