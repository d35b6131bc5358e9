import type { Comparator } from "#shared/features/plans/comparator.ts";
import { plansText } from "#shared/features/plans/text.ts";
import { indicatorsScreenText } from "#shared/features/indicators/screen-text.ts";
import { formatDecimal, ratio, roundExact } from "#shared/kernel/exact.ts";

const text = indicatorsScreenText.money;

/** "trên 81%", "134 triệu đồng", "giữ vững". */
export function targetPhrase(
  comparator: Comparator,
  value: string | null,
  unit: string | null,
): string {
  if (value === null) return plansText.comparators[comparator];
  const figure = figureText(value, unit);
  return comparator === "=" ? figure : `${plansText.comparators[comparator]} ${figure}`;
}

/** "61,5%", "15,9‰", "134 triệu đồng". */
export function figureText(value: string, unit: string | null): string {
  if (unit === null) return formatDecimal(value);
  if (unit === "%" || unit === "‰") return `${formatDecimal(value)}${unit}`;
  return moneyInMillions(value, unit) ?? `${formatDecimal(value)} ${unit}`;
}

/** Whole millions, or with up to three decimals where that is exact; null for anything else. */
function moneyInMillions(value: string, unit: string): string | null {
  if (unit !== text.dong || !/^\d{7,}$/.test(value) || !value.endsWith("000")) return null;
  return `${formatDecimal(roundExact(ratio(value, 1_000_000), 3))} ${text.million}`;
}
