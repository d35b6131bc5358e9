import type { FormDefinition, FormItem, HouseholdSection, ListColumn } from "../form-definition.ts";
import { withoutItem } from "../forms/edit-form.ts";
import { designerText as text } from "../forms/designer-text.ts";

type Change = Partial<Omit<ListColumn, "code">>;

/** The column put after the one of that code, or at the end. */
export function withColumn(
  form: FormDefinition,
  at: number,
  column: ListColumn,
  after: string | null,
): FormDefinition {
  const columns = columnsAt(form, at);
  const place = after === null ? -1 : columns.findIndex(({ code }) => code === after);
  const cut = place === -1 ? columns.length : place + 1;
  const changed = withColumns(form, at, [...columns.slice(0, cut), column, ...columns.slice(cut)]);
  return column.kind === "mark" ? withCount(changed, at, column) : changed;
}

/** A column that becomes a mark is counted from then on; one that was is no more. */
export function withChangedColumn(
  form: FormDefinition,
  at: number,
  code: string,
  change: Change,
): FormDefinition {
  const columns = columnsAt(form, at);
  const before = columns.find((column) => column.code === code);
  if (before === undefined) return form;
  const after = { ...before, ...change };
  const kept = columns.map((column) => (column === before ? after : column));
  const changed = withColumns(form, at, after.kind === "mark" ? kept : withoutNeed(kept, code));
  if (before.kind === "mark" && after.kind === "mark") return renamed(changed, at, before, after);
  if (before.kind === "mark") return withoutItem(changed, at, code);
  return after.kind === "mark" ? withCount(changed, at, after) : changed;
}

/** Without a column, its count, and what needed it. */
export function withoutColumn(form: FormDefinition, at: number, code: string): FormDefinition {
  const columns = columnsAt(form, at).filter((column) => column.code !== code);
  const changed = withColumns(form, at, withoutNeed(columns, code));
  const isCounted = form.sections[at]?.items.some((item) => item.code === code) ?? false;
  return isCounted ? withoutItem(changed, at, code) : changed;
}

/** The column one place left (-1) or right (1); the form itself where there is no such place. */
export function withMovedColumn(
  form: FormDefinition,
  at: number,
  code: string,
  by: -1 | 1,
): FormDefinition {
  const columns = columnsAt(form, at);
  const from = columns.findIndex((column) => column.code === code);
  const [moved, other] = [columns[from], columns[from + by]];
  if (moved === undefined || other === undefined) return form;
  const swapped = columns.map((each) => (each === moved ? other : each === other ? moved : each));
  return withColumns(form, at, swapped);
}

export function columnsAt({ sections }: FormDefinition, at: number): readonly ListColumn[] {
  const section = sections[at];
  return section?.kind === "households" ? section.columns : [];
}

function withColumns(
  form: FormDefinition,
  at: number,
  columns: readonly ListColumn[],
): FormDefinition {
  return changedList(form, at, (section) => ({ ...section, columns }));
}

function withCount(form: FormDefinition, at: number, column: ListColumn): FormDefinition {
  return changedList(form, at, (section) => ({
    ...section,
    items: [...section.items, countOfMark(column)],
  }));
}

/** The count is called like its mark as long as nobody called it otherwise. */
function renamed(
  form: FormDefinition,
  at: number,
  before: ListColumn,
  after: ListColumn,
): FormDefinition {
  const old = countOfMark(before);
  const isOwn = ({ code, label }: FormItem) => code === old.code && label === old.label;
  return changedList(form, at, (section) => ({
    ...section,
    items: section.items.map((item) =>
      isOwn(item) ? { ...item, label: text.listSheet.counted(after.label) } : item,
    ),
  }));
}

function changedList(
  form: FormDefinition,
  at: number,
  change: (section: HouseholdSection) => HouseholdSection,
): FormDefinition {
  return {
    ...form,
    sections: form.sections.map((section, index) =>
      index === at && section.kind === "households" ? change(section) : section,
    ),
  };
}

function withoutNeed(columns: readonly ListColumn[], code: string): ListColumn[] {
  return columns.map((column) =>
    column.needs?.code === code ? { ...column, needs: null } : column,
  );
}

/** What counts the households that have a mark. */
export function countOfMark({ code, label }: ListColumn): FormItem {
  return {
    code,
    label: text.listSheet.counted(label),
    unit: text.listSheet.unit,
    kind: "count",
    maximum: 5_000,
    required: true,
    communesOnly: false,
  };
}
