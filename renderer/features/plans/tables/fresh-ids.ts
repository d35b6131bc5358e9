import type { RowEdit } from "#shared/features/plans/row-edits.ts";

/** Rows that are shown before they are saved have numbers below zero until they get their own. */
export type FreshIds = {
  next: number;
  /** The stored row that a fresh one became. */
  stored: Map<number, number>;
  /** A row keeps the name on screen under which it first appeared. */
  keys: Map<number, string>;
};

export function freshIds(): FreshIds {
  return { next: -1, stored: new Map(), keys: new Map() };
}

export function keyOf({ keys }: FreshIds, id: number): string {
  return keys.get(id) ?? String(id);
}

/** Edits that may name fresh rows, as the backend knows these rows. */
export function withStoredIds<Fields>(
  { stored }: FreshIds,
  edits: readonly RowEdit<Fields>[],
): RowEdit<Fields>[] {
  const known = (id: number): number => stored.get(id) ?? id;
  return edits.map((edit) => {
    const named = edit.edit === "add" ? edit : { ...edit, id: known(edit.id) };
    if (!("before" in named) || named.before === null) return named;
    return { ...named, before: known(named.before) };
  });
}

/** Learns which stored rows the fresh ones of a table have become: those in the same places. */
export function learnIds(
  fresh: FreshIds,
  shown: readonly Readonly<{ id: number }>[],
  stored: readonly Readonly<{ id: number }>[],
): void {
  shown.forEach(({ id }, index) => {
    const now = stored[index]?.id;
    if (id >= 0 || now === undefined) return;
    fresh.stored.set(id, now);
    fresh.keys.set(now, String(id));
  });
}
