import { useMemo } from "react";

import type { FormDefinition, ListColumn } from "#shared/features/submissions/form-definition.ts";
import { designerText as text } from "#shared/features/submissions/forms/designer-text.ts";
import { itemCode } from "#shared/features/submissions/forms/item-code.ts";
import {
  columnsAt,
  withChangedColumn,
  withColumn,
  withMovedColumn,
  withoutColumn,
} from "#shared/features/submissions/households/edit-list.ts";
import { HEAD_CODE, VILLAGE_CODE } from "#shared/features/submissions/households/household-list.ts";
import {
  type ColumnField,
  columnFields,
  readColumnField,
  shownColumnField,
} from "#shared/features/submissions/households/read-column-field.ts";
import { formatDecimal } from "#shared/kernel/exact.ts";
import type { GridBelow, GridColumn, GridEdit } from "#renderer/components/grid/grid-column.ts";
import { RowTable, type ShapeKey } from "#renderer/components/grid/row-table.tsx";

import classes from "./designer.module.css";
import type { SheetEdit } from "./sheet-edit.ts";

/** What a list asks of each household, one line a column of its sheet. */
export function ColumnTable({ form, at, onChange, ...parts }: SheetEdit) {
  const rows = columnsAt(form, at);
  const columns = useMemo(() => gridColumns(parts.canEdit, rows), [parts.canEdit, rows]);

  function edit(edits: readonly GridEdit<ListColumn>[], below: readonly GridBelow[]): string[] {
    const wrong: string[] = [];
    let changed = form;
    for (const { row, columnId, text: typed } of edits) {
      const read = readField(columnId, typed, columnsAt(changed, at));
      if (read === null) continue;
      if ("problem" in read) wrong.push(`${row.label}: ${read.problem}`);
      else changed = withChangedColumn(changed, at, row.code, read.change);
    }
    for (const line of below) {
      const column = newColumn(
        changed,
        (line.get("label") ?? "").trim() || text.listSheet.newColumn,
      );
      changed = withColumn(changed, at, column, null);
      for (const [columnId, typed] of line) {
        const read = readField(columnId, typed, columnsAt(changed, at));
        if (read === null) continue;
        if ("problem" in read) wrong.push(`${column.label}: ${read.problem}`);
        else changed = withChangedColumn(changed, at, column.code, read.change);
      }
    }
    if (wrong.length === 0 && changed !== form) onChange(changed);
    return wrong;
  }

  function press(key: ShapeKey, code: string | null): void {
    if (key === "add")
      onChange(withColumn(form, at, newColumn(form, text.listSheet.newColumn), code));
    else if (code === null) return;
    else if (key === "remove") {
      if (rows.length > 1) onChange(withoutColumn(form, at, code));
    } else onChange(withMovedColumn(form, at, code, key === "up" ? -1 : 1));
  }

  return (
    <>
      <p className={classes["keys"]}>{text.listSheet.hint}</p>
      <RowTable
        {...parts}
        label={text.listSheet.columns(form.sections[at]?.sheet ?? "")}
        rows={rows}
        columns={columns}
        onEdits={edit}
        onPress={press}
      />
    </>
  );
}

function readField(columnId: string, typed: string, columns: readonly ListColumn[]) {
  const field = columnFields.find((each) => each === columnId);
  return field === undefined ? null : readColumnField(field, typed, columns);
}

const widths: Readonly<Record<ColumnField, Partial<GridColumn<ListColumn>>>> = {
  label: { flex: 3, minWidth: 160 },
  kind: { width: 120, choices: Object.values(text.listSheet.kinds) },
  maximum: { width: 108, align: "right" },
  required: { width: 92, choices: [text.yes, text.no] },
  stays: { width: 104, choices: [text.yes, text.no] },
  needs: { flex: 2, minWidth: 170 },
};

function gridColumns(canEdit: boolean, columns: readonly ListColumn[]): GridColumn<ListColumn>[] {
  const marks = columns.filter(({ kind }) => kind === "mark").map(({ label }) => label);
  return columnFields.map((field) => ({
    id: field,
    title: text.listSheet.fields[field],
    value: (column) => shownColumnField(field, column, columns),
    ...(field === "maximum" && {
      text: ({ maximum }: ListColumn) => formatDecimal(String(maximum)),
    }),
    ...widths[field],
    ...(field === "needs" && { choices: ["", ...marks] }),
    ...(canEdit && {
      isEditable: ({ kind }: ListColumn) =>
        kind === "mark"
          ? field === "label" || field === "kind" || field === "needs"
          : field !== "needs",
    }),
  }));
}

function newColumn({ sections }: FormDefinition, label: string): ListColumn {
  const taken = sections.flatMap((section) => [
    ...section.items.map(({ code }) => code),
    ...(section.kind === "households" ? section.columns.map(({ code }) => code) : []),
  ]);
  const code = itemCode(label, new Set([...taken, VILLAGE_CODE, HEAD_CODE]));
  return { code, label, kind: "text", maximum: 200, required: false, stays: false, needs: null };
}
