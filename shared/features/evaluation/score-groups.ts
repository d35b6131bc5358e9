import { compareExact, exact, multiplyExact } from "#shared/kernel/exact.ts";
import type { Criterion, CriterionGroup } from "./scheme.ts";
import type { CriterionScore } from "./score-criterion.ts";

export type GroupScore = Readonly<{
  group: CriterionGroup;
  pointsHundredths: number;
  /** Of the criteria that apply. */
  maximumHundredths: number;
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
    const points = own.reduce((sum, { pointsHundredths }) => sum + pointsHundredths, 0);
    const maximum = own.reduce((sum, { maximumHundredths }) => sum + maximumHundredths, 0);
    const least = multiplyExact(exact(group.minimumPercent ?? "0"), exact(maximum));
    return {
      group,
      pointsHundredths: points,
      maximumHundredths: maximum,
      isReached: compareExact(multiplyExact(exact(points), exact(100)), least) >= 0,
    };
  });
}
