import type { ReportingUnit } from "#shared/features/indicators/measure-target.ts";
import {
  divideExact,
  exact,
  multiplyExact,
  roundExact,
  wholeNumber,
} from "#shared/kernel/exact.ts";
import type { Surroundings } from "./basis-value.ts";
import { effectSum, type PointSum } from "./effect-sum.ts";
import { type GroupScore, scoreGroups } from "./score-groups.ts";
import { type CriterionScore, scoreCriterion, type UnitMarks } from "./score-criterion.ts";
import type { EvaluationClass, Scheme } from "./scheme.ts";

export type UnitScore = Readonly<{
  unitId: number;
  totalHundredths: number;
  class: EvaluationClass;
  scores: readonly CriterionScore[];
}>;

/** A scheme gives points of a hundred, whatever the sum of its maxima. */
const HUNDRED = 100_00;

/**
 * A unit's points by a scheme, of 100.
 *
 * - Each criterion is rounded half up to hundredths of a point, once, from its exact value.
 * - A criterion that does not apply (new-countryside criteria in the town; a school that
 *   the commune does not have; a change without a year before) is left out, and the rest is
 *   scaled to 100 exactly, half up: nobody gains or loses by what is not theirs to do.
 * - Then bonuses are put on and deductions taken off; the total stays within 0 and 100.
 * - A figure or a mark that is missing gives 0 points and the class "unknown": a unit is not
 *   put into a class on half a report.
 * - A condition not met, or a group below its least share, leaves the last class only.
 */
export function scoreUnit(
  scheme: Scheme,
  unit: ReportingUnit,
  surroundings: Surroundings,
  marks: UnitMarks = new Map(),
): UnitScore {
  const scores = scheme.criteria.map((criterion) =>
    scoreCriterion(criterion, unit, surroundings, marks),
  );
  const totalHundredths = totalOf(scheme, scores);
  return {
    unitId: unit.unitId,
    totalHundredths,
    class: classOf(scheme, scores, totalHundredths),
    scores,
  };
}

/** The conditions that a unit does not meet: criteria by code, and groups below their least share. */
export function unmetConditions(
  { criteria, groups }: Pick<Scheme, "criteria" | "groups">,
  scores: readonly CriterionScore[],
): Readonly<{ criteria: readonly string[]; groups: readonly GroupScore[] }> {
  const failed = scores.filter(({ working }) => "isMet" in working && !working.isMet);
  const conditions = new Set(
    criteria.filter(({ effect }) => effect === "condition").map(({ code }) => code),
  );
  return {
    criteria: failed
      .map(({ criterionCode }) => criterionCode)
      .filter((code) => conditions.has(code)),
    groups: scoreGroups(groups, criteria, scores).filter(({ isReached }) => !isReached),
  };
}

function totalOf(scheme: Scheme, scores: readonly CriterionScore[]): number {
  const put = effectSum(scheme, scores, "bonus").pointsHundredths;
  const taken = effectSum(scheme, scores, "deduction").pointsHundredths;
  const total = scaled(effectSum(scheme, scores, "score")) + put - taken;
  return Math.min(HUNDRED, Math.max(0, total));
}

/** The sum as it is where every criterion applies, else scaled by what applies, half up. */
export function scaled({ pointsHundredths, maximumHundredths }: PointSum): number {
  if (maximumHundredths === 0) return 0;
  const part = divideExact(exact(pointsHundredths), exact(maximumHundredths));
  return wholeNumber(exact(roundExact(multiplyExact(part, exact(HUNDRED)), 0, "half-up")));
}

function classOf(
  scheme: Scheme,
  scores: readonly CriterionScore[],
  totalHundredths: number,
): EvaluationClass {
  if (scores.some(({ working }) => working.kind === "missing")) return "unknown";
  const unmet = unmetConditions(scheme, scores);
  if (unmet.criteria.length > 0 || unmet.groups.length > 0) return "weak";
  const reached = scheme.classes.find(({ fromHundredths }) => totalHundredths >= fromHundredths);
  return reached?.class ?? "weak";
}
