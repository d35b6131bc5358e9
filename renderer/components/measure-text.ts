import type { Measure } from "#shared/features/indicators/contract.ts";
import { indicatorsScreenText as text } from "#shared/features/indicators/screen-text.ts";
import { formatDecimal } from "#shared/kernel/exact.ts";

import { figureText } from "#shared/features/plans/target-phrase.ts";

/** "61,5%"; says so when it is not known. */
export function resultText({ value }: Measure, unit: string | null): string {
  return value === null ? text.unknown : figureText(value, unit);
}

/** "8/13", "8/13; kỳ gốc 7/13"; "" where the figure is a plain sum. */
export function countsText(measure: Measure): string {
  const { numerator, denominator, baseNumerator, baseDenominator } = measure;
  const parts: string[] = [];
  if (numerator !== null && denominator !== null) {
    parts.push(text.ratioOf(formatDecimal(numerator), formatDecimal(denominator)));
  }
  if (baseNumerator !== null && baseDenominator !== null) {
    parts.push(text.baseOf(formatDecimal(baseNumerator), formatDecimal(baseDenominator)));
  }
  return parts.join("; ");
}
