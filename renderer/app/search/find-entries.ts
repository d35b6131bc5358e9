import { foldVietnamese } from "#shared/kernel/vietnamese.ts";

import type { SearchEntry } from "./use-search-entries.ts";

/**
 * Entries that hold every word of `typed`, with or without diacritics; those that begin
 * with it come first, otherwise the given order stays.
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
  const isHead = ({ key }: SearchEntry): boolean => key.startsWith(folded);
  return [...found.filter(isHead), ...found.filter((each) => !isHead(each))].slice(0, limit);
}
