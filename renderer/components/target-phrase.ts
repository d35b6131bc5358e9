import type { Comparator } from "#shared/features/plans/comparator.ts";
import { plansText } from "#shared/features/plans/text.ts";
import { formatDecimal } from "#shared/kernel/exact.ts";

/** "trên 81%", "134.000.000 đồng", "giữ vững". */
export function targetPhrase(
  comparator: Comparator,
  value: string | null,
  unit: string | null,
): string {
  if (value === null) return plansText.comparators[comparator];
  const figure = figureText(value, unit);
  return comparator === "=" ? figure : `${plansText.comparators[comparator]} ${figure}`;
}

/** "61,5%", "15,9‰", "134.000.000 đồng". */
export function figureText(value: string, unit: string | null): string {
  if (unit === null) return formatDecimal(value);
  return unit === "%" || unit === "‰"
    ? `${formatDecimal(value)}${unit}`
    : `${formatDecimal(value)} ${unit}`;
}
