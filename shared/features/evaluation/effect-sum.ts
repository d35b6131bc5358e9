import type { CriterionEffect, Scheme } from "./scheme.ts";
import type { CriterionScore } from "./score-criterion.ts";

/** Points and maxima, in hundredths. */
export type PointSum = Readonly<{ pointsHundredths: number; maximumHundredths: number }>;

/** What the criteria of one effect give a unit together, and could give where they apply. */
export function effectSum(
  { criteria }: Pick<Scheme, "criteria">,
  scores: readonly CriterionScore[],
  effect: CriterionEffect,
): PointSum {
  const codes = new Set(criteria.filter((each) => each.effect === effect).map(({ code }) => code));
  return sumOf(scores.filter(({ criterionCode }) => codes.has(criterionCode)));
}

export function sumOf(scores: readonly PointSum[]): PointSum {
  return {
    pointsHundredths: scores.reduce((sum, score) => sum + score.pointsHundredths, 0),
    maximumHundredths: scores.reduce((sum, score) => sum + score.maximumHundredths, 0),
  };
}
