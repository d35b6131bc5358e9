import { yearBefore } from "#shared/kernel/periods.ts";
import { dataItems } from "./data-item-data.ts";
import { type Indicator, indicators } from "./indicator-data.ts";

const byCode = new Map<string, Indicator>(
  indicators.map((indicator) => [indicator.code, indicator]),
);
const itemNames = new Map<string, string>(dataItems.map(({ code, name }) => [code, name]));

/** The indicator of that code; null for a code that is unknown, or a target without one. */
export function findIndicator(code: string | null): Indicator | null {
  return code === null ? null : (byCode.get(code) ?? null);
}

/** Every item that an indicator is made of, the numerator's first. */
export function itemsOf({ formula }: Indicator): readonly string[] {
  switch (formula.kind) {
    case "sum":
    case "share":
      return [formula.item];
    case "ratio":
    case "fall": {
      const { numerator, minus, denominator } = formula.kind === "fall" ? formula.of : formula;
      return [numerator, ...(minus === undefined ? [] : [minus]), denominator];
    }
  }
}

/** The item's name as people read it; its code where a later version of a form brought a new item. */
export function itemName(code: string): string {
  return itemNames.get(code) ?? code;
}

/**
 * The period that an indicator's fall is measured from; null when it is no fall.
 *
 * "2020-H1" → "2019-Y" for a stock, "2019-H1" for a flow.
 */
export function basePeriodOf({ formula }: Indicator, periodCode: string): string | null {
  if (formula.kind !== "fall") return null;
  const lastYear = yearBefore(periodCode);
  return formula.base === "last-year-end" ? `${lastYear.slice(0, 4)}-Y` : lastYear;
}
