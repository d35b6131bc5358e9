import type { Figures } from "#shared/features/indicators/figures.ts";
import { divideExact, type Exact, exact, multiplyExact, roundExact } from "#shared/kernel/exact.ts";
import type { TypedShare } from "./form-definition.ts";

/** Decimals that a share is shown with. */
export const SHARE_DECIMALS = 2;
/** No figure has more. */
const MOST_DECIMALS = 6;

/** The percentage that two counts give; null: one is missing, or there is nothing to divide by. */
export function shareOf(
  { numerator, denominator }: Pick<TypedShare, "numerator" | "denominator">,
  figures: Figures,
): string | null {
  const part = figures.get(numerator)?.sum;
  const whole = figures.get(denominator)?.sum;
  if (part === undefined || whole === undefined || whole.n === 0n) return null;
  return roundExact(multiplyExact(divideExact(part, whole), exact(100)), SHARE_DECIMALS);
}

/** An item's sum as a decimal string; null: nobody gave a figure. */
export function sumOf(itemCode: string, figures: Figures): string | null {
  const sum: Exact | undefined = figures.get(itemCode)?.sum;
  return sum === undefined ? null : roundExact(sum, MOST_DECIMALS);
}
