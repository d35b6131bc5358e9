import { compareExact, exact, multiplyExact } from "#shared/kernel/exact.ts";
import { type PointSum, sumOf } from "./effect-sum.ts";
import type { Criterion, CriterionGroup } from "./scheme.ts";
import type { CriterionScore } from "./score-criterion.ts";

/** The sums are of the criteria that apply. */
export type GroupScore = PointSum &
  Readonly<{
    group: CriterionGroup;
    /** Its least share is reached, or none is asked. */
    isReached: boolean;
  }>;

/** The points of each group of a unit. A group of which nothing applies is reached. */
export function scoreGroups(
  groups: readonly CriterionGroup[],
  criteria: readonly Criterion[],
  scores: readonly CriterionScore[],
): GroupScore[] {
  const groupOf = new Map(
    criteria
      .filter(({ effect }) => effect === "score")
      .map(({ code, group }) => [code, group] as const),
  );
  return groups.map((group) => {
    const own = scores.filter(({ criterionCode }) => groupOf.get(criterionCode) === group.code);
    const sum = sumOf(own);
    const least = multiplyExact(exact(group.minimumPercent ?? "0"), exact(sum.maximumHundredths));
    const reached = multiplyExact(exact(sum.pointsHundredths), exact(100));
    return { group, ...sum, isReached: compareExact(reached, least) >= 0 };
  });
}
