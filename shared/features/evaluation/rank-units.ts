import type { UnitScore } from "./score-unit.ts";

/**
 * Best first, by competition ranking: 1, 2, 2, 4.
 *
 * Equal totals are parted by the points of the scheme's tie-break criteria in their
 * order; units that are still equal share a rank and keep the office's order. Units of
 * class "unknown" come after all others, whatever they have gathered so far.
 */
export function rankUnits<Unit extends UnitScore>(
  units: readonly Unit[],
  tieBreak: readonly string[],
): readonly (Unit & { readonly rank: number })[] {
  const sorted = units.toSorted((a, b) => compare(a, b, tieBreak));
  let rank = 0;
  return sorted.map((unit, index) => {
    const before = sorted[index - 1];
    if (before === undefined || compare(before, unit, tieBreak) !== 0) rank = index + 1;
    return { ...unit, rank };
  });
}

/** Negative where `a` ranks before `b`; 0 where nothing parts them. */
function compare(a: UnitScore, b: UnitScore, tieBreak: readonly string[]): number {
  return (
    Number(a.class === "unknown") - Number(b.class === "unknown") ||
    b.totalHundredths - a.totalHundredths ||
    tieBreak
      .map((code) => pointsOf(b, code) - pointsOf(a, code))
      .find((difference) => difference !== 0) ||
    0
  );
}

function pointsOf({ scores }: UnitScore, code: string): number {
  return scores.find(({ criterionCode }) => criterionCode === code)?.pointsHundredths ?? 0;
}
