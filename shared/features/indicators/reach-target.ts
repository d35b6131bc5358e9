import {
  addExact,
  divideExact,
  type Exact,
  exact,
  multiplyExact,
  roundExact,
  subtractExact,
} from "#shared/kernel/exact.ts";
import { addFigures, type Figures } from "./figures.ts";
import { findIndicator } from "./find-indicator.ts";
import type { Indicator, RatioFormula } from "./indicator-data.ts";
import { judgeTarget } from "./judge-target.ts";
import {
  countedUnits,
  measureUnit,
  type PlannedTarget,
  type ReportingUnit,
} from "./measure-target.ts";

/** How large one figure of a unit that has not reported can become. */
export type Capacity = Readonly<{
  /** Places that will give the figure: the unit's villages, or 1 for its own. */
  places: number;
  /** What the form lets all of these places report together. */
  largest: Exact;
  /** The sum that the unit reported last; null: it never did. */
  last: Exact | null;
}>;
export type CapacityOf = (unitId: number, itemCode: string) => Capacity;

/** certain: met whatever comes · open: it depends · impossible: missed whatever comes. */
export const reachStates = ["certain", "open", "impossible", "unknown"] as const;
type ReachState = (typeof reachStates)[number];

export type Reach = Readonly<{
  targetId: number;
  state: ReachState;
  least: string | null;
  greatest: string | null;
  missing: readonly Readonly<{ unitId: number; unitName: string }>[];
}>;

type Range = Readonly<{ least: Exact; greatest: Exact }>;

/**
 * Where a target can still end while some units have not reported.
 *
 * The denominator of a missing unit is taken as it last reported it; of one that never
 * did, as the most that the form allows. Its numerator can be anything from 0 to that
 * denominator; a sum can grow by what the form allows; of yes/no items, none or all can
 * say yes. A fall is measured from the base that is known. Null where there is no
 * indicator, no denominator, no base, or the year is not over for a figure of a whole year.
 */
export function reachTarget(
  target: PlannedTarget,
  periodCode: string,
  units: readonly ReportingUnit[],
  capacityOf: CapacityOf,
): Reach {
  const { targetId } = target;
  const unknown = { targetId, least: null, greatest: null, state: "unknown" } as const;
  const indicator = findIndicator(target.indicator);
  if (indicator === null) return { ...unknown, missing: [] };
  const cases = countedUnits(indicator, units).map((unit) =>
    measureUnit(indicator, periodCode, unit),
  );
  const away = cases.filter(({ isIn }) => !isIn).map(({ unit }) => unit);
  const missing = away.map(({ unitId, unitName }) => ({ unitId, unitName }));
  const range = rangeOf(indicator);
  if (range === null) return { ...unknown, missing };
  return {
    targetId,
    missing,
    least: shown(range.least, indicator),
    greatest: shown(range.greatest, indicator),
    state: judged(indicator, range),
  };

  function rangeOf(of: Indicator): Range | null {
    if (of.wholeYearOnly && !periodCode.endsWith("-Y")) return null;
    const known = addFigures(cases.filter(({ isIn }) => isIn).map(({ figures }) => figures));
    const capacities = (item: string) => missing.map(({ unitId }) => capacityOf(unitId, item));
    const { formula } = of;
    switch (formula.kind) {
      case "sum": {
        const sum = sumOf(known, formula.item);
        return { least: sum, greatest: addAll(sum, capacities(formula.item).map(largestOf)) };
      }
      case "share": {
        const places = exact(known.get(formula.item)?.places ?? 0);
        const more = capacities(formula.item).map((capacity) => exact(capacity.places));
        const yes = sumOf(known, formula.item);
        return rate(yes, addAll(yes, more), addAll(places, more), 100);
      }
      case "ratio":
        return rangeOfRatio(formula, known, capacities(formula.denominator));
      case "fall": {
        if (cases.some(({ base }) => base === null || !hasAll(base, formula.of))) return null;
        const bases = cases.flatMap(({ base }) => (base === null ? [] : [base]));
        const base = rangeOfRatio(formula.of, addFigures(bases), []);
        const now = rangeOfRatio(formula.of, known, capacities(formula.of.denominator));
        return base === null || now === null
          ? null
          : {
              least: subtractExact(base.least, now.greatest),
              greatest: subtractExact(base.greatest, now.least),
            };
      }
    }
  }

  function judged(of: Indicator, { least, greatest }: Range): ReachState {
    const states = [judgeTarget(target, of, least), judgeTarget(target, of, greatest)];
    if (states.every((state) => state === "met")) return "certain";
    if (states.every((state) => state === "missed")) return "impossible";
    return states.includes("unknown") ? "unknown" : "open";
  }
}

function rangeOfRatio(
  { numerator, minus, denominator, factor }: RatioFormula,
  known: Figures,
  missing: readonly Capacity[],
): Range | null {
  const more = missing.map(({ last, largest }) => last ?? largest);
  const whole = addAll(sumOf(known, denominator), more);
  const counted = sumOf(known, numerator);
  const taken = minus === undefined ? exact(0) : sumOf(known, minus);
  const net = subtractExact(counted, taken);
  const fewest = minus === undefined ? net : subtractExact(net, addAll(exact(0), more));
  return rate(fewest, addAll(net, more), whole, factor);
}

function rate(least: Exact, greatest: Exact, whole: Exact, factor: number): Range | null {
  if (whole.n === 0n) return null;
  const share = (part: Exact) => multiplyExact(divideExact(part, whole), exact(factor));
  return { least: share(least), greatest: share(greatest) };
}

function hasAll(figures: Figures, { numerator, minus, denominator }: RatioFormula): boolean {
  return [numerator, minus ?? numerator, denominator].every((item) => figures.has(item));
}

function sumOf(figures: Figures, item: string): Exact {
  return figures.get(item)?.sum ?? exact(0);
}

function addAll(first: Exact, more: readonly Exact[]): Exact {
  return more.reduce((sum, each) => addExact(sum, each), first);
}

function largestOf({ largest }: Capacity): Exact {
  return largest;
}

/** With one decimal more than a rounded result has, so that a bound is not rounded onto the aim. */
function shown(value: Exact, { decimals }: Indicator): string {
  return roundExact(value, decimals === 0 ? 0 : decimals + 1);
}
