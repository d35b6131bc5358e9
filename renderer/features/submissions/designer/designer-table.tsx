import { useState } from "react";

import type { ListedForm } from "#shared/features/submissions/contract.ts";
import type { FormDefinition } from "#shared/features/submissions/form-definition.ts";
import { designerText as text } from "#shared/features/submissions/forms/designer-text.ts";
import { DataGrid } from "#renderer/components/grid/data-grid.tsx";
import type { GridBelow, GridColumn, GridEdit } from "#renderer/components/grid/grid-column.ts";
import type { RowKey } from "#renderer/components/grid/row-keys.ts";
import { RowTools } from "#renderer/components/grid/row-tools.tsx";

import classes from "./designer.module.css";

/** The form that is being designed, and which of its sheets, from 0. */
export type SheetEdit = Readonly<{
  form: FormDefinition;
  at: number;
  all: readonly ListedForm[];
  canEdit: boolean;
  onChange: (form: FormDefinition) => void;
  undo: (() => void) | null;
  redo: (() => void) | null;
}>;

/** The keys that change which rows there are, or their order. */
export type ShapeKey = Exclude<RowKey, "undo" | "redo">;

/** Rows of a form that is being designed, written like a sheet of Excel: typing, pasting, rows, undo. */
export function DesignerTable<Row extends Readonly<{ code: string }>>({
  label,
  rows,
  columns,
  canEdit,
  undo,
  redo,
  onEdits,
  onPress,
}: Pick<SheetEdit, "canEdit" | "undo" | "redo"> & {
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
