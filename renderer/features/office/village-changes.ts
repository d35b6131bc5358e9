import { foldVietnamese, nfc } from "#shared/kernel/vietnamese.ts";

export type Village = Readonly<{ id: number; name: string }>;
/** A line of the list being edited; `id` null: not saved yet. */
export type VillageLine = Readonly<{ key: string; id: number | null; name: string }>;

export type VillageChanges = Readonly<{
  added: readonly string[];
  renamed: readonly Readonly<{ before: string; after: string }>[];
  removed: readonly string[];
  isReordered: boolean;
}>;

/** What saving `lines` in the place of `villages` would do. */
export function villageChanges(
  villages: readonly Village[],
  lines: readonly Pick<VillageLine, "id" | "name">[],
): VillageChanges {
  const before = new Map(villages.map(({ id, name }) => [id, name]));
  const kept = lines.flatMap(({ id }) => (id === null ? [] : [id]));
  const stays = new Set(kept);
  const oldOrder = villages.flatMap(({ id }) => (stays.has(id) ? [id] : []));
  return {
    added: lines.filter(({ id }) => id === null).map(({ name }) => name),
    renamed: lines.flatMap(({ id, name }) => {
      const old = id === null ? undefined : before.get(id);
      return old === undefined || old === name ? [] : [{ before: old, after: name }];
    }),
    removed: villages.filter(({ id }) => !stays.has(id)).map(({ name }) => name),
    isReordered: oldOrder.some((id, index) => id !== kept[index]),
  };
}

/**
 * Names in the place of a whole list: the same letters are the same village; then a name that
 * differs only in diacritics from one village left over is that village, better written.
 */
export function matchVillages(
  villages: readonly Village[],
  names: readonly string[],
): readonly Readonly<{ id: number | null; name: string }>[] {
  const left = new Map(villages.map((village) => [village.id, village]));
  const take = (isSame: (village: Village) => boolean): number | null => {
    const found = [...left.values()].find(isSame);
    if (found === undefined) return null;
    left.delete(found.id);
    return found.id;
  };
  const exact = names.map((name) => ({
    name,
    id: take((village) => exactKey(village.name) === exactKey(name)),
  }));
  return exact.map(({ name, id }) => ({
    name,
    id: id ?? take((village) => foldVietnamese(village.name) === foldVietnamese(name)),
  }));
}

/** The first name that stands twice; "Bản Thẳm" and "Bản Thăm" are two villages. */
export function nameTwice(names: readonly string[]): string | null {
  const keys = names.map(exactKey);
  return names.find((_, index) => keys.indexOf(keys[index] ?? "") !== index) ?? null;
}

function exactKey(name: string): string {
  return nfc(name).toLocaleLowerCase("vi");
}
