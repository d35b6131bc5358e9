import type { Measure } from "#shared/features/indicators/contract.ts";
import { findIndicator, itemsOf } from "#shared/features/indicators/find-indicator.ts";
import type { Indicator } from "#shared/features/indicators/indicator-data.ts";
import {
  countedUnits,
  measureUnit,
  type ReportingUnit,
} from "#shared/features/indicators/measure-target.ts";
import { shownMeasure } from "#shared/features/indicators/measure.ts";
import {
  divideExact,
  type Exact,
  exact,
  multiplyExact,
  roundExact,
  wholeNumber,
} from "#shared/kernel/exact.ts";
import { type AppliedRule, applyRule } from "./apply-rule.ts";
import type { Criterion, EvaluationClass, Scheme } from "./scheme.ts";

/** How a criterion's points came about: plain data, from which text.ts writes the sentence. */
export type Working =
  | Readonly<{
      kind: "scored";
      /** Counts and value, the value at two decimals. */
      measure: Measure;
      unit: Indicator["unit"];
      factor: 1 | 100 | 1000;
      applied: AppliedRule;
    }>
  /** The unit's report is not accepted yet, or leaves the figure out. */
  | Readonly<{ kind: "missing" }>
  /** Left out: the indicator does not count such a unit, it has no such object, or no base year. */
  | Readonly<{ kind: "left-out"; why: "not-counted" | "no-object" | "no-base" }>;

export type CriterionScore = Readonly<{
  criterionCode: string;
  pointsHundredths: number;
  /** 0 where the criterion is left out. */
  maximumHundredths: number;
  working: Working;
}>;

export type UnitScore = Readonly<{
  unitId: number;
  totalHundredths: number;
  class: EvaluationClass;
  scores: readonly CriterionScore[];
}>;

/**
 * A unit's points by a scheme, of 100.
 *
 * - Each criterion is rounded half up to hundredths of a point, once, from its exact value.
 * - A criterion that does not apply (new-countryside criteria in the town; a school that
 *   the commune does not have; a fall without a base year) is left out, and the rest is
 *   scaled to 100 exactly, half up: nobody gains or loses by what is not theirs to do.
 * - A missing figure gives 0 points and the class "unknown": a unit is not put into a
 *   class on half a report.
 *
 * @param planTargets the plan's target by indicator code, decimal strings
 */
export function scoreUnit(
  scheme: Scheme,
  unit: ReportingUnit,
  periodCode: string,
  planTargets: ReadonlyMap<string, string>,
): UnitScore {
  const scores = scheme.criteria.map((criterion) =>
    scoreCriterion(criterion, unit, periodCode, planTargets),
  );
  const totalHundredths = totalOf(scores);
  const isMissing = scores.some(({ working }) => working.kind === "missing");
  return {
    unitId: unit.unitId,
    totalHundredths,
    class: isMissing ? "unknown" : classOf(scheme, totalHundredths),
    scores,
  };
}

function scoreCriterion(
  criterion: Criterion,
  unit: ReportingUnit,
  periodCode: string,
  planTargets: ReadonlyMap<string, string>,
): CriterionScore {
  const indicator = findIndicator(criterion.indicator);
  if (indicator === null) throw new Error(`no indicator ${criterion.indicator}`);
  if (countedUnits(indicator, [unit]).length === 0) return leftOut(criterion, "not-counted");

  const { figures, base, exactly } = measureUnit(indicator, periodCode, unit);
  if (!itemsOf(indicator).every((item) => figures.has(item))) {
    return scored(criterion, exact(0), { kind: "missing" });
  }
  if (base !== null && !itemsOf(indicator).every((item) => base.has(item))) {
    return leftOut(criterion, "no-base");
  }
  if (exactly.value === null) return leftOut(criterion, "no-object");

  const target = planTargets.get(indicator.code) ?? null;
  const { points, applied } = applyRule(criterion, indicator.direction, exactly.value, target);
  return scored(criterion, points, {
    kind: "scored",
    measure: shownMeasure({ ...indicator, decimals: 2 }, exactly),
    unit: indicator.unit,
    factor: indicator.unit === "%" ? 100 : indicator.unit === "‰" ? 1000 : 1,
    applied,
  });
}

/** @param points hundredths of a point, exact */
function scored(criterion: Criterion, points: Exact, working: Working): CriterionScore {
  return {
    criterionCode: criterion.code,
    pointsHundredths: wholeNumber(exact(roundExact(points, 0, "half-up"))),
    maximumHundredths: criterion.maximumHundredths,
    working,
  };
}

function leftOut(
  criterion: Criterion,
  why: "not-counted" | "no-object" | "no-base",
): CriterionScore {
  return {
    criterionCode: criterion.code,
    pointsHundredths: 0,
    maximumHundredths: 0,
    working: { kind: "left-out", why },
  };
}

/** Points of 100: the sum as it is where every criterion applies, else scaled by what applies. */
function totalOf(scores: readonly CriterionScore[]): number {
  const points = scores.reduce((sum, { pointsHundredths }) => sum + pointsHundredths, 0);
  const maximum = scores.reduce((sum, { maximumHundredths }) => sum + maximumHundredths, 0);
  if (maximum === 0) return 0;
  const scaled = multiplyExact(divideExact(exact(points), exact(maximum)), exact(100_00));
  return wholeNumber(exact(roundExact(scaled, 0, "half-up")));
}

function classOf({ classes }: Scheme, totalHundredths: number): EvaluationClass {
  return classes.find(({ fromHundredths }) => totalHundredths >= fromHundredths)?.class ?? "weak";
}
