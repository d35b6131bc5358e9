import { foldWords } from "./clean-lines.ts";
import { dong } from "./figure-words-data.ts";
import { foldedNoise, indicatorWords } from "./plan-words-data.ts";

const MAX_LENGTH = 600;

/**
 * The code of the indicator that a clause's words name.
 *
 * @param unit unit of the clause's figure; null for a clause that keeps a result without one
 * @returns null when no indicator fits, and when more than one does: a guess is worse than a question
 */
export function matchIndicator(clause: string, unit: string | null): string | null {
  let words = foldWords(clause.slice(0, MAX_LENGTH));
  for (const noise of foldedNoise) words = words.replaceAll(` ${noise} `, " ");
  const has = (phrase: string): boolean => words.includes(` ${phrase} `);
  const fitting = indicatorWords.filter(
    ({ units, all, none }) =>
      fitsUnit(units, unit) && all.every((phrases) => phrases.some(has)) && !none.some(has),
  );
  return fitting.length === 1 ? (fitting[0]?.code ?? null) : null;
}

function fitsUnit(units: readonly string[], unit: string | null): boolean {
  if (unit === null || units.length === 0) return unit === null && units.length === 0;
  return units.includes(unit) || (units.includes(dong) && unit.startsWith(dong));
}
