import { foldVietnamese } from "#shared/kernel/vietnamese.ts";
import type { FormulaNames } from "./expression.ts";
import { inCapitals, type FormulaFunction } from "./words-data.ts";

const MOST = 3;

/** Names of items that may have been meant: near in spelling, or the item's label was typed. */
export function nearNames(
  typed: string,
  names: FormulaNames,
  functions: readonly FormulaFunction[],
): string[] {
  const word = foldVietnamese(typed);
  const byLabel = [...names]
    .filter(([, { label }]) => word.length > 1 && foldVietnamese(label).startsWith(word))
    .map(([code]) => code);
  const near = [
    ...nearest(word, [...names.keys()]),
    ...byLabel,
    ...nearFunctions(typed, functions),
  ];
  return [...new Set(near)].slice(0, MOST);
}

export function nearFunctions(typed: string, functions: readonly FormulaFunction[]): string[] {
  const all = functions.flatMap(({ names }) => names);
  return nearest(foldVietnamese(inCapitals(typed)), all).slice(0, MOST);
}

/** Without case and marks, at most a third of the letters are wrong. */
function nearest(word: string, candidates: readonly string[]): string[] {
  return candidates
    .map((name) => ({ name, distance: distance(word, foldVietnamese(name)) }))
    .filter(({ name, distance: far }) => far <= Math.max(name.length, word.length) / 3)
    .toSorted((a, b) => a.distance - b.distance)
    .map(({ name }) => name);
}

/** Letters to insert, drop or change (Levenshtein); a code has at most 60. */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 20) return Number.POSITIVE_INFINITY;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...a].entries()) {
    const next = [index + 1];
    for (const [column, other] of [...b].entries()) {
      next.push(
        Math.min(
          (next[column] ?? 0) + 1,
          (row[column + 1] ?? 0) + 1,
          (row[column] ?? 0) + (letter === other ? 0 : 1),
        ),
      );
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
