import type { Indicator } from "#shared/features/indicators/indicator-data.ts";
import {
  countedUnits,
  measureTogether,
  measureUnit,
  type ReportingUnit,
} from "#shared/features/indicators/measure-target.ts";
import { type Exact, exact, subtractExact } from "#shared/kernel/exact.ts";
import { yearBefore } from "#shared/kernel/periods.ts";
import type { ScoringBasis } from "./scheme.ts";

/** What a unit's figures are judged beside. */
export type Surroundings = Readonly<{
  periodCode: string;
  /** Every unit of the district in the period. */
  units: readonly ReportingUnit[];
  /** The plan's target by indicator code, decimal strings. */
  planTargets: ReadonlyMap<string, string>;
  /** The province's mean of the year by indicator code, decimal strings. */
  provinceMeans: ReadonlyMap<string, string>;
}>;

/** The judged value, and what it was taken from; null: there is nothing to compare with. */
export type JudgedValue = Readonly<{
  judged: Exact;
  /** Last year's value, the district's or the province's mean; null: the value itself is judged. */
  against: Exact | null;
}> | null;

/** What a scheme judges of a unit's value. */
export function judgedValue(
  basis: ScoringBasis,
  indicator: Indicator,
  unit: ReportingUnit,
  value: Exact,
  surroundings: Surroundings,
): JudgedValue {
  if (basis === "value") return { judged: value, against: null };
  const against = comparedWith(basis, indicator, unit, surroundings);
  return against === null ? null : { judged: subtractExact(value, against), against };
}

function comparedWith(
  basis: Exclude<ScoringBasis, "value">,
  indicator: Indicator,
  unit: ReportingUnit,
  { periodCode, units, provinceMeans }: Surroundings,
): Exact | null {
  switch (basis) {
    case "change": {
      const before = measureUnit(indicator, yearBefore(periodCode), unit);
      return before.isIn ? before.exactly.value : null;
    }
    case "above-district": {
      const cases = countedUnits(indicator, units)
        .map((each) => measureUnit(indicator, periodCode, each))
        .filter(({ isIn }) => isIn);
      return measureTogether(indicator, cases).value;
    }
    case "above-province": {
      const mean = provinceMeans.get(indicator.code);
      return mean === undefined ? null : exact(mean);
    }
  }
}
