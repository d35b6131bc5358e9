import type { Measure } from "#shared/features/indicators/contract.ts";
import { findIndicator, itemsOf } from "#shared/features/indicators/find-indicator.ts";
import type { Indicator } from "#shared/features/indicators/indicator-data.ts";
import {
  countedUnits,
  measureUnit,
  type ReportingUnit,
} from "#shared/features/indicators/measure-target.ts";
import { shownMeasure } from "#shared/features/indicators/measure.ts";
import { type Exact, exact, roundExact, wholeNumber } from "#shared/kernel/exact.ts";
import { type AppliedRule, applyRule } from "./apply-rule.ts";
import { judgedValue, type Surroundings } from "./basis-value.ts";
import type { Criterion, ScoringBasis } from "./scheme.ts";

/** What people gave a unit in a criterion: points, or yes (all of them) and no. */
export type HandMark = Readonly<{ pointsHundredths: number }> | Readonly<{ isMet: boolean }>;

/** The marks that count of one unit, by criterion. */
export type UnitMarks = ReadonlyMap<string, HandMark>;

type LeftOut = "not-counted" | "no-object" | "no-base" | "no-province-mean";

/** How a criterion's points came about: plain data, from which text.ts writes the sentence. */
export type Working =
  | Readonly<{
      kind: "scored";
      /** Counts and value, the value at two decimals. */
      measure: Measure;
      unit: Indicator["unit"];
      factor: 1 | 100 | 1000;
      applied: AppliedRule;
      /** What the value was held against, and by how much it differs, two decimals; absent: nothing. */
      compared?: Readonly<{
        basis: Exclude<ScoringBasis, "value">;
        against: string;
        difference: string;
      }>;
      /** Of a condition. */
      isMet?: boolean;
    }>
  | Readonly<{ kind: "by-hand"; isMet?: boolean }>
  /** The unit's report is not accepted yet, or leaves the figure out; or nobody has marked it. */
  | Readonly<{ kind: "missing"; what?: "mark" }>
  /** Left out: the indicator does not count such a unit, it has no such object, or nothing to compare with. */
  | Readonly<{ kind: "left-out"; why: LeftOut }>;

export type CriterionScore = Readonly<{
  criterionCode: string;
  pointsHundredths: number;
  /** 0 where the criterion is left out. */
  maximumHundredths: number;
  working: Working;
}>;

export function scoreCriterion(
  criterion: Criterion,
  unit: ReportingUnit,
  surroundings: Surroundings,
  marks: UnitMarks,
): CriterionScore {
  return criterion.source.kind === "hand"
    ? scoreByHand(criterion, marks.get(criterion.code))
    : scoreByIndicator(criterion, criterion.source, unit, surroundings);
}

function scoreByHand(criterion: Criterion, mark: HandMark | undefined): CriterionScore {
  if (mark === undefined) return scored(criterion, exact(0), { kind: "missing", what: "mark" });
  if ("isMet" in mark) {
    const { isMet } = mark;
    const points = exact(isMet ? criterion.maximumHundredths : 0);
    return scored(criterion, points, { kind: "by-hand", isMet });
  }
  const points = Math.min(mark.pointsHundredths, criterion.maximumHundredths);
  return scored(criterion, exact(points), { kind: "by-hand" });
}

type IndicatorSource = Extract<Criterion["source"], { kind: "indicator" }>;

function scoreByIndicator(
  criterion: Criterion,
  { indicator: code, basis, rule }: IndicatorSource,
  unit: ReportingUnit,
  surroundings: Surroundings,
): CriterionScore {
  const indicator = findIndicator(code);
  if (indicator === null) throw new Error(`no indicator ${code}`);
  if (countedUnits(indicator, [unit]).length === 0) return leftOut(criterion, "not-counted");

  const { figures, base, exactly } = measureUnit(indicator, surroundings.periodCode, unit);
  if (!itemsOf(indicator).every((item) => figures.has(item))) {
    return scored(criterion, exact(0), { kind: "missing" });
  }
  if (base !== null && !itemsOf(indicator).every((item) => base.has(item))) {
    return leftOut(criterion, "no-base");
  }
  if (exactly.value === null) return leftOut(criterion, "no-object");
  const judged = judgedValue(basis, indicator, unit, exactly.value, surroundings);
  if (judged === null) {
    return leftOut(criterion, basis === "above-province" ? "no-province-mean" : "no-base");
  }

  // A condition gives no points: what is asked of it is whether its rule gives any.
  const isCondition = criterion.effect === "condition";
  const { maximumHundredths } = isCondition ? { maximumHundredths: 1 } : criterion;
  const target = surroundings.planTargets.get(indicator.code) ?? null;
  const { points, applied } = applyRule(
    { rule, maximumHundredths },
    indicator.direction,
    judged.judged,
    target,
  );
  return scored(criterion, isCondition ? exact(0) : points, {
    kind: "scored",
    measure: shownMeasure({ ...indicator, decimals: 2 }, exactly),
    unit: indicator.unit,
    factor: indicator.unit === "%" ? 100 : indicator.unit === "‰" ? 1000 : 1,
    applied,
    ...(basis !== "value" &&
      judged.against !== null && {
        compared: {
          basis,
          against: roundExact(judged.against, 2),
          difference: roundExact(judged.judged, 2),
        },
      }),
    ...(isCondition && { isMet: points.n !== 0n }),
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

function leftOut(criterion: Criterion, why: LeftOut): CriterionScore {
  return {
    criterionCode: criterion.code,
    pointsHundredths: 0,
    maximumHundredths: 0,
    working: { kind: "left-out", why },
  };
}
