import { foldVietnamese } from "#shared/kernel/vietnamese.ts";
import type { ListColumn } from "../form-definition.ts";
import { designerText as text } from "../forms/designer-text.ts";
import { readItemField } from "../forms/read-item-field.ts";

export const columnFields = ["label", "kind", "maximum", "required", "stays", "needs"] as const;
export type ColumnField = (typeof columnFields)[number];

type Change = Partial<Omit<ListColumn, "code">>;
type ReadField = Readonly<{ change: Change }> | Readonly<{ problem: string }>;

const largest = { mark: 1, whole: 1_000_000, text: 500 } as const;

/** Reads one cell of the table of a list's columns as it was typed or pasted. */
export function readColumnField(
  field: ColumnField,
  typed: string,
  columns: readonly ListColumn[],
): ReadField {
  switch (field) {
    case "label":
    case "maximum":
    case "required":
      return readShared(field, typed);
    case "stays": {
      const read = readShared("required", typed);
      return "problem" in read ? read : { change: { stays: read.change.required ?? false } };
    }
    case "kind":
      return readKind(typed);
    case "needs":
      return readNeeds(typed, columns);
  }
}

/** How a column's field is read in the table. */
export function shownColumnField(
  field: ColumnField,
  column: ListColumn,
  columns: readonly ListColumn[],
): string {
  switch (field) {
    case "label":
      return column.label;
    case "kind":
      return text.listSheet.kinds[column.kind];
    case "maximum":
      return String(column.maximum);
    case "required":
    case "stays":
      return column[field] ? text.yes : text.no;
    case "needs":
      return columns.find(({ code }) => code === column.needs?.code)?.label ?? "";
  }
}

function readShared(field: "label" | "maximum" | "required", typed: string): ReadField {
  const read = readItemField(field, typed);
  if ("problem" in read) return read;
  const { label, maximum, required } = read.change;
  if (label !== undefined) return { change: { label } };
  if (maximum !== undefined) return { change: { maximum: Math.max(1, maximum) } };
  return { change: { required: required ?? false } };
}

function readKind(typed: string): ReadField {
  const folded = foldVietnamese(typed);
  const kind = (["mark", "whole", "text"] as const).find(
    (each) => foldVietnamese(text.listSheet.kinds[each]) === folded,
  );
  if (kind === undefined) return { problem: text.listSheet.badKind(typed.trim()) };
  return { change: { kind, maximum: largest[kind], needs: null } };
}

function readNeeds(typed: string, columns: readonly ListColumn[]): ReadField {
  const folded = foldVietnamese(typed);
  if (folded === "") return { change: { needs: null } };
  const needed = columns.find(
    ({ label, kind }) => kind === "mark" && foldVietnamese(label) === folded,
  );
  if (needed === undefined) return { problem: text.listSheet.badNeeds(typed.trim()) };
  return { change: { needs: { code: needed.code, severity: "error" } } };
}
