import { useMemo } from "react";

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
import type { GridBelow, GridColumn, GridEdit } from "#renderer/components/grid/grid-column.ts";
import { RowTable, type ShapeKey } from "#renderer/components/grid/row-table.tsx";

import type { SheetEdit } from "./sheet-edit.ts";

/** The items of one sheet, written like a sheet of Excel. */
export function ItemTable({ form, at, all, onChange, ...parts }: SheetEdit) {
  const items = form.sections[at]?.items ?? [];
  const known = useMemo(() => knownItems(all), [all]);
  const columns = useMemo(() => itemColumns(parts.canEdit, known), [parts.canEdit, known]);

  function edit(edits: readonly GridEdit<FormItem>[], below: readonly GridBelow[]): string[] {
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
    // All or nothing, as with a pasted block in the other tables.
    if (wrong.length === 0 && changed !== form) onChange(changed);
    return wrong;
  }

  function press(key: ShapeKey, code: string | null): void {
    if (key === "add") onChange(withItem(form, at, newItem(form, text.newItem), code));
    else if (code === null) return;
    else if (key === "remove") {
      if (items.length > 1) onChange(withoutItem(form, at, code));
    } else onChange(withMovedItem(form, at, code, key === "up" ? -1 : 1));
  }

  return (
    <RowTable
      {...parts}
      label={text.items(form.sections[at]?.sheet ?? "")}
      rows={items}
      columns={columns}
      onEdits={edit}
      onPress={press}
    />
  );
}

const widths: Readonly<Record<ItemField, Partial<GridColumn<FormItem>>>> = {
  label: { flex: 3, minWidth: 220 },
  unit: { width: 140 },
  kind: { width: 120, choices: Object.values(text.kinds) },
  maximum: { width: 150, align: "right" },
  required: { width: 100, choices: [text.yes, text.no] },
  communesOnly: { width: 110, choices: [text.yes, text.no] },
  help: { width: 240 },
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
