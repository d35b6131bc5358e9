import type { RowEdit } from "./row-edits.ts";

/**
 * The edits that bring a table back to what it was: what was added goes, what was removed
 * returns as the same row, fields and order are as before.
 *
 * @param before the table before a change, `after` the same behind it; both as they are stored
 */
export function undoRowEdits<Fields extends object, Row extends Fields & { id: number }>(
  before: readonly Row[],
  after: readonly Row[],
  fieldNames: readonly (keyof Fields)[],
): RowEdit<Fields>[] {
  const was = new Map(before.map((row) => [row.id, row]));
  const is = new Map(after.map((row) => [row.id, row]));
  const edits: RowEdit<Fields>[] = after
    .filter(({ id }) => !was.has(id))
    .map(({ id }) => ({ edit: "remove", id }));
  let order = after.map(({ id }) => id).filter((id) => was.has(id));
  // From the end, so that the row behind is always in its place already.
  for (const [index, row] of [...before.entries()].toReversed()) {
    const behind = before[index + 1]?.id ?? null;
    const now = is.get(row.id);
    if (now === undefined) edits.push({ edit: "restore", id: row.id, before: behind });
    else {
      const fields = changedFields(row, now, fieldNames);
      if (Object.keys(fields).length > 0) edits.push({ edit: "set", id: row.id, fields });
      const at = order.indexOf(row.id);
      if ((order[at + 1] ?? null) === behind) continue;
      edits.push({ edit: "move", id: row.id, before: behind });
      order = order.toSpliced(at, 1);
    }
    const place = behind === null ? order.length : order.indexOf(behind);
    order = order.toSpliced(place, 0, row.id);
  }
  return edits;
}

function changedFields<Fields extends object>(
  before: Fields,
  after: Fields,
  names: readonly (keyof Fields)[],
): Partial<Fields> {
  const changed: Partial<Fields> = {};
  for (const name of names) {
    if (JSON.stringify(before[name]) !== JSON.stringify(after[name])) changed[name] = before[name];
  }
  return changed;
}
