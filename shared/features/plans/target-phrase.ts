import { formatDecimal, ratio, roundExact } from "#shared/kernel/exact.ts";
import type { Comparator } from "./comparator.ts";
import { plansText } from "./text.ts";

const { money, comparators } = plansText;

/** "trên 81%", "từ 80% trở lên", "134 triệu đồng", "giữ vững". */
export function targetPhrase(
  comparator: Comparator,
  value: string | null,
  unit: string | null,
): string {
  if (value === null) return comparators.keep;
  const figure = figureText(value, unit);
  if (comparator === "=") return figure;
  if (comparator === ">=") return plansText.atLeast(figure);
  return `${comparators[comparator]} ${figure}`;
}

/** "61,5%", "15,9‰", "134 triệu đồng". */
export function figureText(value: string, unit: string | null): string {
  if (unit === null) return formatDecimal(value);
  if (unit === "%" || unit === "‰") return `${formatDecimal(value)}${unit}`;
  return moneyInMillions(value, unit) ?? `${formatDecimal(value)} ${unit}`;
}

/** Whole millions, or with up to three decimals where that is exact; null for anything else. */
function moneyInMillions(value: string, unit: string): string | null {
  if (!unit.startsWith(money.dong) || !/^\d{7,}$/.test(value) || !value.endsWith("000"))
    return null;
  const suffix = unit.slice(money.dong.length);
  return `${formatDecimal(roundExact(ratio(value, 1_000_000), 3))} ${money.million}${suffix}`;
}
