import { useMemo, useState } from "react";

import type { RowEdit } from "#shared/features/plans/row-edits.ts";
import { planTablesText as text } from "#shared/features/plans/tables-text.ts";
import { ErrorNotice } from "#renderer/components/error-notice.tsx";
import { DataGrid } from "#renderer/components/grid/data-grid.tsx";
import type { GridColumn } from "#renderer/components/grid/grid-column.ts";
import type { RowKey } from "#renderer/components/grid/row-keys.ts";
import { RowTools } from "#renderer/components/grid/row-tools.tsx";

import classes from "./editable-table.module.css";
import type { TableColumn, TableShape } from "./table-column.ts";
import type { TableLine } from "./table-lines.ts";
import { useTableEditing } from "./use-table-editing.ts";

/**
 * A table of the plan that is written like a sheet of Excel: cells by typing or pasting,
 * whole rows by keys or buttons, everything undone by Ctrl+Z. What is wrong is said beside
 * the cell, and is not saved.
 */
export function EditableTable<Row extends Fields & { id: number }, Fields extends object>({
  name,
  label,
  rows,
  shape,
  canEdit,
  firstRow = null,
  empty,
  save,
}: {
  readonly name: string;
  readonly label: string;
  readonly rows: readonly Row[];
  readonly shape: TableShape<Row, Fields>;
  readonly canEdit: boolean;
  /** The row and column to begin at. */
  readonly firstRow?: Readonly<{ id: number; columnId: string }> | null;
  readonly empty: string;
  readonly save: (edits: readonly RowEdit<Fields>[]) => Promise<readonly Row[] | null>;
}) {
  const editing = useTableEditing({ name, rows, shape, canEdit, save });
  const [at, setAt] = useState<{ row: TableLine<Row>; columnId: string } | null>(null);
  const firstKey = editing.lines.find(({ row }) => row !== null && row.id === firstRow?.id)?.key;
  const firstFocus = useMemo(
    () =>
      firstRow === null || firstKey === undefined
        ? null
        : { rowId: firstKey, columnId: firstRow.columnId },
    [firstRow, firstKey],
  );
  const columns = useMemo(() => gridColumns(shape, canEdit), [shape, canEdit]);

  function press(key: RowKey, cell: typeof at): void {
    const columnId = cell?.columnId ?? shape.needs;
    const line =
      cell === null ? null : (editing.lines.find((each) => each.key === cell.row.key) ?? null);
    if (key === "add") editing.add(line);
    else if (key === "remove") editing.remove(line, columnId);
    else if (key === "undo" || key === "redo") editing.back(key);
    else editing.move(line, key, columnId);
  }

  return (
    <div className={classes["table"]}>
      {canEdit && (
        <RowTools
          text={text}
          said={
            editing.step === "saving" ? text.saving : editing.step === "saved" ? text.saved : ""
          }
          canUndo={editing.canUndo}
          canRedo={editing.canRedo}
          hasRow={at?.row.row != null}
          onPress={(key) => {
            press(key, at);
          }}
        />
      )}
      <ErrorNotice error={editing.error} />
      {editing.problems.length > 0 && (
        <ul role="alert" className={classes["problems"]}>
          {editing.problems.map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
      )}
      <DataGrid
        label={label}
        rows={editing.lines}
        columns={columns}
        rowId={({ key }) => key}
        isOrdered
        empty={empty}
        focus={editing.focus ?? firstFocus}
        onFocusCell={setAt}
        {...(canEdit ? { onEdits: editing.type, onRowKey: press } : {})}
      />
      {canEdit && <p className={classes["keys"]}>{text.keys}</p>}
    </div>
  );
}

function gridColumns<Row extends Fields & { id: number }, Fields extends object>(
  shape: TableShape<Row, Fields>,
  canEdit: boolean,
): GridColumn<TableLine<Row>>[] {
  return [
    {
      id: "position",
      title: text.position,
      value: ({ number }) => number,
      text: ({ number }) => (number === null ? "" : String(number)),
      width: 48,
      isPinned: true,
    },
    ...shape.columns.map((column) => gridColumn(column, shape, canEdit)),
  ];
}

function gridColumn<Row extends Fields & { id: number }, Fields extends object>(
  column: TableColumn<Row, Fields>,
  { needs }: TableShape<Row, Fields>,
  canEdit: boolean,
): GridColumn<TableLine<Row>> {
  const { id, title, flex, width, minWidth, choices } = column;
  const doubt = ({ row }: TableLine<Row>): string | null =>
    row === null ? null : (column.doubt?.(row) ?? null);
  const words = ({ row, typed }: TableLine<Row>): string =>
    typed.get(id) ?? (row === null ? "" : column.text(row));
  return {
    id,
    title,
    value: words,
    editText: (line) =>
      line.typed.get(id) ?? (line.row === null ? "" : (column.editText ?? column.text)(line.row)),
    render: (line) => {
      const said = words(line);
      const note = line.wrong.get(id) ?? null;
      if (line.row === null && said === "" && id === needs) {
        return <span className={classes["hint"]}>{text.newRow}</span>;
      }
      return note === null ? (
        <span className={classes["words"]}>{said}</span>
      ) : (
        <span className={classes["wrong"]}>
          {said}
          <small>{note}</small>
        </span>
      );
    },
    wraps: true,
    tooltip: (line) => line.wrong.get(id) ?? doubt(line),
    tone: (line) => (line.wrong.has(id) ? "wrong" : doubt(line) === null ? null : "warn"),
    ...(flex === undefined ? {} : { flex }),
    ...(width === undefined ? {} : { width }),
    ...(minWidth === undefined ? {} : { minWidth }),
    ...(choices === undefined ? {} : { choices }),
    ...(canEdit && column.read !== undefined
      ? {
          isEditable: ({ row }: TableLine<Row>) =>
            row === null || (column.isEditable?.(row) ?? true),
        }
      : {}),
  };
}
