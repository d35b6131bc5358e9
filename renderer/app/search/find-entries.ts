import { foldVietnamese } from "#shared/kernel/vietnamese.ts";

import type { SearchEntry } from "./use-search-entries.ts";

/**
 * Entries that hold every word of `typed`, with or without diacritics. Those that begin with
 * it come first, then those that hold it as whole words, then the rest, in the given order.
 */
export function findEntries(
  entries: readonly SearchEntry[],
  typed: string,
  limit: number,
): readonly SearchEntry[] {
  const folded = foldVietnamese(typed);
  if (folded === "") return entries.filter(({ kind }) => kind === "screen").slice(0, limit);
  const words = folded.split(" ");
  const found = entries.filter(({ key }) => words.every((word) => key.includes(word)));
  return found.toSorted((a, b) => distance(a, folded) - distance(b, folded)).slice(0, limit);
}

function distance({ key }: SearchEntry, folded: string): number {
  if (key.startsWith(folded)) return 0;
  return ` ${key} `.replaceAll(",", " ").includes(` ${folded} `) ? 1 : 2;
}
