import { effectSum } from "./effect-sum.ts";
import type { GroupScore } from "./score-groups.ts";
import type { Scheme } from "./scheme.ts";
import { scaled, unmetConditions, type UnitScore } from "./score-unit.ts";

/** What parts a unit from the next better class. */
export type NextClass = Readonly<{
  class: "excellent" | "good" | "fair";
  /** Hundredths of a point that are missing; 0: only conditions are. */
  gapHundredths: number;
  /** Criteria that would close the gap, each alone and at its best; the least to do first. */
  criteria: readonly Readonly<{ criterionCode: string; roomHundredths: number }>[];
  /** Conditions that must be met first, by code. */
  conditions: readonly string[];
  groups: readonly GroupScore[];
}>;

/**
 * How far a unit is from the next class and what alone would bring it there. Null for the
 * best class, and while figures or marks are missing.
 */
export function nextClass(scheme: Scheme, unit: UnitScore): NextClass | null {
  if (unit.class === "unknown" || unit.class === scheme.classes[0]?.class) return null;
  const unmet = unmetConditions(scheme, unit.scores);
  const isHeld = unmet.criteria.length > 0 || unmet.groups.length > 0;
  const above = scheme.classes.filter(
    ({ fromHundredths }) => unit.totalHundredths < fromHundredths,
  );
  // Held down by a condition, the class that its points would give is the next one.
  const next = isHeld
    ? (scheme.classes.find(({ fromHundredths }) => unit.totalHundredths >= fromHundredths) ??
      scheme.classes.at(-1))
    : above.at(-1);
  if (next === undefined) return null;
  const gapHundredths = Math.max(0, next.fromHundredths - unit.totalHundredths);
  return {
    class: next.class,
    gapHundredths,
    criteria: gapHundredths === 0 ? [] : closing(scheme, unit, gapHundredths),
    conditions: unmet.criteria,
    groups: unmet.groups,
  };
}

function closing(scheme: Scheme, unit: UnitScore, gapHundredths: number): NextClass["criteria"] {
  const sum = effectSum(scheme, unit.scores, "score");
  const now = scaled(sum);
  const ofScore = new Set(
    scheme.criteria.filter(({ effect }) => effect === "score").map(({ code }) => code),
  );
  return unit.scores
    .filter(({ criterionCode }) => ofScore.has(criterionCode))
    .map(({ criterionCode, pointsHundredths, maximumHundredths }) => {
      const atBest = sum.pointsHundredths + maximumHundredths - pointsHundredths;
      return { criterionCode, roomHundredths: scaled({ ...sum, pointsHundredths: atBest }) - now };
    })
    .filter(({ roomHundredths }) => roomHundredths >= gapHundredths)
    .toSorted((a, b) => a.roomHundredths - b.roomHundredths);
}
