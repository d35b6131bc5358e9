import { useMemo } from "react";

import type { SubmissionValue } from "#shared/features/submissions/contract.ts";
import { submissionsScreenText } from "#shared/features/submissions/screen-text.ts";
import { DataGrid } from "#renderer/components/grid/data-grid.tsx";
import type { GridColumn, GridEdit } from "#renderer/components/grid/grid-column.ts";
import type { RowKey } from "#renderer/components/grid/row-keys.ts";

import { editedValue, saidValue } from "./typed-form.ts";
import { type Marks, toneOf, type ValueGridProps } from "./value-grid-props.ts";

const text = submissionsScreenText.one;

type VillageRow = Readonly<{
  villageId: number;
  name: string;
  values: ReadonlyMap<string, SubmissionValue>;
}>;

/** Villages down, items across, as on the form. */
export function VillageValues({
  values,
  canEdit,
  marks,
  sought,
  onChoose,
  onEdits,
  onUndo,
}: ValueGridProps) {
  const rows = useMemo(() => villageRows(values), [values]);
  const columns = useMemo(() => villageColumns(values, canEdit, marks), [values, canEdit, marks]);
  const focus = useMemo(
    () => sought && { rowId: String(sought.villageId), columnId: sought.itemCode },
    [sought],
  );

  function forward(edits: readonly GridEdit<VillageRow>[]): void {
    onEdits(
      edits.flatMap(({ row, columnId, text: typed }) => {
        const value = row.values.get(columnId);
        return value === undefined ? [] : [{ value, typed }];
      }),
    );
  }

  return (
    <DataGrid
      label={text.villageValues}
      rows={rows}
      columns={columns}
      rowId={({ villageId }) => String(villageId)}
      focus={focus}
      onFocusCell={({ row, columnId }) => {
        const value = row.values.get(columnId);
        if (value !== undefined) onChoose(value);
      }}
      {...(canEdit
        ? {
            onEdits: forward,
            onRowKey: (key: RowKey) => {
              if (key === "undo") onUndo();
            },
          }
        : {})}
    />
  );
}

function villageRows(values: readonly SubmissionValue[]): VillageRow[] {
  const rows = new Map<number, { name: string; values: Map<string, SubmissionValue> }>();
  for (const value of values) {
    if (value.villageId === null) continue;
    const row = rows.get(value.villageId) ?? { name: value.villageName ?? "", values: new Map() };
    row.values.set(value.itemCode, value);
    rows.set(value.villageId, row);
  }
  return [...rows].map(([villageId, row]) => ({ villageId, ...row }));
}

function villageColumns(
  values: readonly SubmissionValue[],
  canEdit: boolean,
  marks: Marks,
): GridColumn<VillageRow>[] {
  const items = new Map(
    values
      .filter(({ villageId }) => villageId !== null)
      .map(({ itemCode, itemName }) => [itemCode, itemName]),
  );
  return [
    { id: "village", title: text.village, value: ({ name }) => name, isPinned: true, width: 170 },
    ...[...items].map(([code, name]): GridColumn<VillageRow> => {
      const said = (row: VillageRow, say: (value: SubmissionValue) => string): string => {
        const value = row.values.get(code);
        return value === undefined ? "" : say(value);
      };
      return {
        id: code,
        title: name,
        value: (row) => {
          const { value = null, words = null } = row.values.get(code) ?? {};
          return value === null ? words : Number(value);
        },
        text: (row) => said(row, saidValue),
        editText: (row) => said(row, editedValue),
        align: "right",
        width: 118,
        tone: (row) => toneOf(row.values.get(code), marks),
        tooltip: (row) => marks.get(row.values.get(code)?.id ?? 0) ?? null,
        ...(canEdit ? { isEditable: (row: VillageRow) => isTyped(row.values.get(code)) } : {}),
      };
    }),
  ];
}

/** What is counted from a list changes with the list alone. */
function isTyped(value: SubmissionValue | undefined): boolean {
  return value !== undefined && !value.isCounted;
}
