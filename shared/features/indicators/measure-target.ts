import type { TargetResult, TargetState, UnitTargetState } from "./contract.ts";
import { addFigures, type Figures } from "./figures.ts";
import { basePeriodOf, findIndicator } from "./find-indicator.ts";
import type { Indicator } from "./indicator-data.ts";
import { type Aim, judgeTarget } from "./judge-target.ts";
import { type ExactMeasure, isComplete, measure, shownMeasure } from "./measure.ts";

/** A unit that should report, with the figures accepted of it by period. */
export type ReportingUnit = Readonly<{
  unitId: number;
  unitName: string;
  kind: "commune" | "town";
  figures: ReadonlyMap<string, Figures>;
}>;

export type PlannedTarget = Aim &
  Readonly<{
    targetId: number;
    group: string;
    text: string;
    indicator: string | null;
    unit: string | null;
  }>;

/**
 * A target of the plan against the accepted figures of a period.
 *
 * - Units expected are those in the district when the period's data close, less the town
 *   where the target speaks of communes. A fall compares the same units in both years, so
 *   that a commune which left in between does not look like a success or a failure.
 * - While a unit's figures are missing, the district's value is that of the units that
 *   are in (partial, and shown as such by unitsReported) and the state stays "unknown".
 * - A unit is judged by the district's target; a sum over the district judges no single unit.
 *
 * @param units the units in the district when the period's data close
 */
export function measureTarget(
  target: PlannedTarget,
  periodCode: string,
  units: readonly ReportingUnit[],
): TargetResult {
  const indicator = findIndicator(target.indicator);
  const counted = indicator === null ? [] : countedUnits(indicator, units);
  const cases = counted.map((unit) => measureUnit(indicator, periodCode, unit));
  const complete = cases.filter(({ isIn }) => isIn);
  const district = indicator === null ? nothing : measureTogether(indicator, complete);
  return {
    targetId: target.targetId,
    group: target.group,
    text: target.text,
    indicator: indicator?.code ?? null,
    indicatorName: indicator?.name ?? null,
    comparator: target.comparator,
    target: target.target,
    unit: target.unit ?? indicator?.unit ?? null,
    direction: indicator?.direction ?? null,
    district: shownMeasure(indicator, district),
    state: districtState(),
    unitsReported: complete.length,
    unitsExpected: counted.length,
    units: cases.map(({ unit, exactly, isIn }) => ({
      unitId: unit.unitId,
      unitName: unit.unitName,
      ...shownMeasure(indicator, exactly),
      state: unitState(exactly, isIn),
    })),
  };

  function districtState(): TargetState {
    if (indicator === null || complete.length < counted.length) return "unknown";
    return isTooEarly(indicator, periodCode)
      ? "unknown"
      : judgeTarget(target, indicator, district.value);
  }

  function unitState(exactly: ExactMeasure, isIn: boolean): UnitTargetState {
    if (indicator === null || !isIn) return "unknown";
    if (indicator.formula.kind === "sum" || exactly.value === null) return "not-judged";
    return isTooEarly(indicator, periodCode)
      ? "unknown"
      : judgeTarget(target, indicator, exactly.value);
  }
}

/** The units that an indicator counts: a share of communes leaves the town out. */
export function countedUnits<Unit extends Pick<ReportingUnit, "kind">>(
  { counted }: Pick<Indicator, "counted">,
  units: readonly Unit[],
): readonly Unit[] {
  return counted === "communes" ? units.filter(({ kind }) => kind === "commune") : units;
}

type UnitCase = Readonly<{
  unit: ReportingUnit;
  figures: Figures;
  base: Figures | null;
  exactly: ExactMeasure;
  isIn: boolean;
}>;

/** One unit's own measure, and whether all of its figures for it are in. */
export function measureUnit(
  indicator: Indicator | null,
  periodCode: string,
  unit: ReportingUnit,
): UnitCase {
  const figures = unit.figures.get(periodCode) ?? none;
  const basePeriod = indicator === null ? null : basePeriodOf(indicator, periodCode);
  const base = basePeriod === null ? null : (unit.figures.get(basePeriod) ?? none);
  return {
    unit,
    figures,
    base,
    exactly: indicator === null ? nothing : measure(indicator, figures, base),
    isIn: indicator !== null && isComplete(indicator, figures, base),
  };
}

/** Several units measured as one: their counts added up. */
export function measureTogether(indicator: Indicator, cases: readonly UnitCase[]): ExactMeasure {
  const bases = cases.flatMap(({ base }) => (base === null ? [] : [base]));
  return measure(indicator, addFigures(cases.map(({ figures }) => figures)), addFigures(bases));
}

function isTooEarly(indicator: Indicator, periodCode: string): boolean {
  return indicator.wholeYearOnly && !periodCode.endsWith("-Y");
}

const none: Figures = new Map();
const nothing: ExactMeasure = {
  value: null,
  numerator: null,
  denominator: null,
  baseNumerator: null,
  baseDenominator: null,
};
