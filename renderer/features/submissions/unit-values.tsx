import { useMemo } from "react";

import type { SubmissionValue } from "#shared/features/submissions/contract.ts";
import { submissionsScreenText } from "#shared/features/submissions/screen-text.ts";
import { DataGrid } from "#renderer/components/grid/data-grid.tsx";
import type { GridColumn } from "#renderer/components/grid/grid-column.ts";
import type { RowKey } from "#renderer/components/grid/row-keys.ts";

import { editedValue, saidValue } from "./typed-form.ts";
import { type Marks, toneOf, type ValueGridProps } from "./value-grid-props.ts";

const text = submissionsScreenText.one;

/** The unit's own values, one a line. */
export function UnitValues({
  values,
  canEdit,
  marks,
  sought,
  onChoose,
  onEdits,
  onUndo,
}: ValueGridProps) {
  const rows = useMemo(() => values.filter(({ villageId }) => villageId === null), [values]);
  const columns = useMemo(() => unitColumns(canEdit, marks), [canEdit, marks]);
  const focus = useMemo(() => sought && { rowId: String(sought.id), columnId: "value" }, [sought]);
  return (
    <DataGrid
      label={text.unitValues}
      rows={rows}
      columns={columns}
      rowId={({ id }) => String(id)}
      focus={focus}
      onFocusCell={({ row }) => {
        onChoose(row);
      }}
      {...(canEdit
        ? {
            onEdits: (edits: readonly { row: SubmissionValue; text: string }[]) => {
              onEdits(edits.map(({ row, text: typed }) => ({ value: row, typed })));
            },
            onRowKey: (key: RowKey) => {
              if (key === "undo") onUndo();
            },
          }
        : {})}
    />
  );
}

function unitColumns(canEdit: boolean, marks: Marks): GridColumn<SubmissionValue>[] {
  return [
    { id: "item", title: text.item, value: ({ itemName }) => itemName, flex: 3, minWidth: 220 },
    {
      id: "value",
      title: text.value,
      value: ({ value, words }) => (value === null ? words : Number(value)),
      text: saidValue,
      editText: editedValue,
      align: "right",
      width: 150,
      tone: (value) => toneOf(value, marks),
      tooltip: ({ id }) => marks.get(id) ?? null,
      ...(canEdit ? { isEditable: () => true } : {}),
    },
    { id: "typed", title: text.typed, value: ({ typedText }) => typedText, width: 130 },
    { id: "cell", title: text.cell, value: ({ sheet, cell }) => `${sheet}!${cell}`, width: 170 },
  ];
}
