/** A change of one row of a table of the plan. Rows are named by their ids, places by the row behind. */
export type RowEdit<Fields> =
  | Readonly<{ edit: "set"; id: number; fields: Partial<Fields> }>
  /** `before`: the row that it is put before; null: at the end. */
  | Readonly<{ edit: "add"; before: number | null; fields: Fields }>
  | Readonly<{ edit: "remove"; id: number }>
  /** Puts back a row that was removed, as the same row. */
  | Readonly<{ edit: "restore"; id: number; before: number | null }>
  | Readonly<{ edit: "move"; id: number; before: number | null }>;

/** Every edit was right, or none counts: `missing` is the row that an edit names and that is not there. */
type EditedRows<Row> = Readonly<{ rows: readonly Row[] } | { missing: number }>;

/**
 * A table after some edits, one after the other. Added rows have no id yet.
 *
 * @param removed what is known of rows that were removed before
 */
export function applyRowEdits<Fields extends object, Row extends Fields & { id: number | null }>(
  rows: readonly Row[],
  edits: readonly RowEdit<Fields>[],
  make: (fields: Fields) => Row,
  removed: ReadonlyMap<number, Row> = new Map(),
): EditedRows<Row> {
  let table = rows;
  for (const edit of edits) {
    const named = edit.edit === "add" ? null : edit.id;
    const at = named === null ? -1 : table.findIndex(({ id }) => id === named);
    const row =
      edit.edit === "add"
        ? make(edit.fields)
        : edit.edit === "restore"
          ? removed.get(edit.id)
          : table[at];
    if (row === undefined || (edit.edit === "restore" && at >= 0)) return { missing: named ?? 0 };
    if (edit.edit === "set") {
      table = table.with(at, { ...row, ...edit.fields });
      continue;
    }
    const others = at < 0 ? table : table.toSpliced(at, 1);
    if (edit.edit === "remove") {
      table = others;
      continue;
    }
    const { before } = edit;
    const place = before === null ? others.length : others.findIndex(({ id }) => id === before);
    if (place < 0) return { missing: before ?? 0 };
    table = others.toSpliced(place, 0, row);
  }
  return { rows: table };
}
