import {
  divideExact,
  type Exact,
  exact,
  multiplyExact,
  roundExact,
  subtractExact,
} from "#shared/kernel/exact.ts";
import type { Measure } from "./contract.ts";
import type { Figures } from "./figures.ts";
import { itemsOf } from "./find-indicator.ts";
import type { Indicator, RatioFormula } from "./indicator-data.ts";

/** An indicator's value before any rounding, with the counts behind it; null: not known. */
export type ExactMeasure = Readonly<{
  value: Exact | null;
  numerator: Exact | null;
  denominator: Exact | null;
  baseNumerator: Exact | null;
  baseDenominator: Exact | null;
}>;

const unknown: ExactMeasure = {
  value: null,
  numerator: null,
  denominator: null,
  baseNumerator: null,
  baseDenominator: null,
};

/**
 * Measures an indicator from the figures of one unit, or of several added up.
 *
 * A figure that is missing, or a denominator of 0 (a commune without a lower
 * secondary school), gives no value; the counts that are there are given all the same.
 *
 * @param baseFigures the same units' figures of the base period; asked for by falls only
 */
export function measure(
  indicator: Indicator,
  figures: Figures,
  baseFigures: Figures | null,
): ExactMeasure {
  const { formula } = indicator;
  switch (formula.kind) {
    case "sum":
      return { ...unknown, value: figures.get(formula.item)?.sum ?? null };
    case "share": {
      const total = figures.get(formula.item);
      return total === undefined ? unknown : fraction(total.sum, exact(total.places), 100);
    }
    case "ratio":
      return measureRatio(formula, figures);
    case "fall": {
      const now = measureRatio(formula.of, figures);
      const base = measureRatio(formula.of, baseFigures ?? new Map());
      return {
        value:
          now.value === null || base.value === null ? null : subtractExact(base.value, now.value),
        numerator: now.numerator,
        denominator: now.denominator,
        baseNumerator: base.numerator,
        baseDenominator: base.denominator,
      };
    }
  }
}

/** Are all figures there that the indicator is made of? Then only can it be judged. */
export function isComplete(
  indicator: Indicator,
  figures: Figures,
  baseFigures: Figures | null,
): boolean {
  const items = itemsOf(indicator);
  const isIn = (known: Figures | null) => items.every((item) => known?.has(item) === true);
  return isIn(figures) && (indicator.formula.kind !== "fall" || isIn(baseFigures));
}

/** The measure as it is shown and sent on: value at the indicator's decimals, half up. */
export function shownMeasure(indicator: Indicator | null, exactly: ExactMeasure): Measure {
  const count = (value: Exact | null) => (value === null ? null : roundExact(value, 6));
  return {
    value:
      exactly.value === null || indicator === null
        ? null
        : roundExact(exactly.value, indicator.decimals),
    numerator: count(exactly.numerator),
    denominator: count(exactly.denominator),
    baseNumerator: count(exactly.baseNumerator),
    baseDenominator: count(exactly.baseDenominator),
  };
}

function measureRatio(formula: RatioFormula, figures: Figures): ExactMeasure {
  const numerator = figures.get(formula.numerator)?.sum;
  const minus = formula.minus === undefined ? exact(0) : figures.get(formula.minus)?.sum;
  const denominator = figures.get(formula.denominator)?.sum;
  if (numerator === undefined || minus === undefined || denominator === undefined) return unknown;
  return fraction(subtractExact(numerator, minus), denominator, formula.factor);
}

function fraction(numerator: Exact, denominator: Exact, factor: number): ExactMeasure {
  const value =
    denominator.n === 0n ? null : multiplyExact(divideExact(numerator, denominator), exact(factor));
  return { ...unknown, value, numerator, denominator };
}
