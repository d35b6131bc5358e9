import { useMemo, useState } from "react";

import type { ListedForm } from "#shared/features/submissions/contract.ts";
import type { FormDefinition, FormItem } from "#shared/features/submissions/form-definition.ts";
import { designerText as text } from "#shared/features/submissions/forms/designer-text.ts";
import {
  withChangedItem,
  withItem,
  withMovedItem,
  withoutItem,
} from "#shared/features/submissions/forms/edit-form.ts";
import { itemCode } from "#shared/features/submissions/forms/item-code.ts";
import {
  itemFields,
  readItemField,
  shownField,
  type ItemField,
} from "#shared/features/submissions/forms/read-item-field.ts";
import { formatDecimal } from "#shared/kernel/exact.ts";
import { foldVietnamese } from "#shared/kernel/vietnamese.ts";
import { DataGrid } from "#renderer/components/grid/data-grid.tsx";
import type { GridBelow, GridColumn, GridEdit } from "#renderer/components/grid/grid-column.ts";
import type { RowKey } from "#renderer/components/grid/row-keys.ts";
import { RowTools } from "#renderer/components/grid/row-tools.tsx";

import classes from "./designer.module.css";

/** The items of one sheet, written like a sheet of Excel. */
export function ItemTable({
  form,
  at,
  all,
  canEdit,
  onChange,
  undo,
  redo,
}: {
  readonly form: FormDefinition;
  /** Which sheet, from 0. */
  readonly at: number;
  readonly all: readonly ListedForm[];
  readonly canEdit: boolean;
  readonly onChange: (form: FormDefinition) => void;
  readonly undo: (() => void) | null;
  readonly redo: (() => void) | null;
}) {
  const [chosen, setChosen] = useState<string | null>(null);
  const [problems, setProblems] = useState<readonly string[]>([]);
  const items = form.sections[at]?.items ?? [];
  const known = useMemo(() => knownItems(all), [all]);
  const columns = useMemo(() => itemColumns(canEdit, known), [canEdit, known]);

  function edit(edits: readonly GridEdit<FormItem>[], below: readonly GridBelow[]): void {
    const wrong: string[] = [];
    let changed = form;
    for (const { row, columnId, text: typed } of edits) {
      const field = itemFields.find((each) => each === columnId);
      if (field === undefined) continue;
      const read = readItemField(field, typed);
      if ("problem" in read) wrong.push(`${row.label}, ${text.fields[field]}: ${read.problem}`);
      else changed = withChangedItem(changed, at, row.code, read.change);
    }
    for (const line of below) {
      const added = itemOfLine(line, changed, known);
      if ("problem" in added) wrong.push(added.problem);
      else changed = withItem(changed, at, added.item, null);
    }
    setProblems(wrong);
    // All or nothing, as with a pasted block in the other tables.
    if (wrong.length === 0 && changed !== form) onChange(changed);
  }

  function press(key: RowKey, code: string | null): void {
    setProblems([]);
    if (key === "undo") undo?.();
    else if (key === "redo") redo?.();
    else if (key === "add") onChange(withItem(form, at, newItem(form, text.newItem), code));
    else if (code === null) return;
    else if (key === "remove") {
      if (items.length > 1) onChange(withoutItem(form, at, code));
    } else onChange(withMovedItem(form, at, code, key === "up" ? -1 : 1));
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
        label={text.items(form.sections[at]?.sheet ?? "")}
        rows={items}
        columns={columns}
        rowId={({ code }) => code}
        isOrdered
        onFocusCell={({ row }) => {
          setChosen(row.code);
        }}
        {...(canEdit
          ? {
              onEdits: edit,
              onRowKey: (key: RowKey, cell: { row: FormItem } | null) => {
                press(key, cell?.row.code ?? null);
              },
            }
          : {})}
      />
      {canEdit && <p className={classes["keys"]}>{text.keys}</p>}
    </>
  );
}

const widths: Readonly<Record<ItemField, Partial<GridColumn<FormItem>>>> = {
  label: { flex: 3, minWidth: 220 },
  unit: { width: 140 },
  kind: { width: 120, choices: Object.values(text.kinds) },
  maximum: { width: 150, align: "right" },
  required: { width: 100, choices: [text.yes, text.no] },
  communesOnly: { width: 110, choices: [text.yes, text.no] },
};

function itemColumns(canEdit: boolean, known: readonly FormItem[]): GridColumn<FormItem>[] {
  return itemFields.map((field) => ({
    id: field,
    title: text.fields[field],
    value: (item) => shownField(field, item),
    ...(field === "maximum" && { text: (item: FormItem) => formatDecimal(String(item.maximum)) }),
    ...widths[field],
    ...(field === "label" && { choices: known.map(({ label }) => label) }),
    ...(canEdit && {
      isEditable: (item: FormItem) =>
        item.kind !== "flag" || (field !== "maximum" && field !== "unit"),
    }),
  }));
}

/** Items of other forms, so that the same figure keeps its code wherever it is asked. */
function knownItems(all: readonly ListedForm[]): FormItem[] {
  const items = all.flatMap(({ form }) => form.sections.flatMap((section) => section.items));
  return [...new Map(items.map((item) => [item.code, item])).values()];
}

function newItem(form: FormDefinition, label: string): FormItem {
  const codes = form.sections.flatMap(({ items }) => items.map(({ code }) => code));
  return {
    code: itemCode(label, new Set(codes)),
    label,
    unit: text.newUnit,
    kind: "count",
    maximum: 10_000,
    required: true,
    communesOnly: false,
  };
}

/** A row pasted below the table: a known figure by its name, or a new one. */
function itemOfLine(
  line: GridBelow,
  form: FormDefinition,
  known: readonly FormItem[],
): Readonly<{ item: FormItem }> | Readonly<{ problem: string }> {
  const label = (line.get("label") ?? "").trim();
  if (label === "") return { problem: text.noLabel };
  const used = new Set(form.sections.flatMap(({ items }) => items.map(({ code }) => code)));
  const same = known.find(
    (each) => foldVietnamese(each.label) === foldVietnamese(label) && !used.has(each.code),
  );
  let item = same ?? newItem(form, label);
  for (const field of itemFields) {
    const typed = line.get(field);
    if (typed === undefined) continue;
    const read = readItemField(field, typed);
    if ("problem" in read) {
      return { problem: `${label}, ${text.fields[field]}: ${read.problem}` };
    }
    item = { ...item, ...read.change };
  }
  return { item };
}
