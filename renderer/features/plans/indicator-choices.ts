import { findIndicator } from "#shared/features/indicators/find-indicator.ts";
import { indicators } from "#shared/features/indicators/indicator-data.ts";

/** Every indicator that a target can be measured by. */
export const indicatorChoices: readonly { value: string; label: string }[] = indicators.map(
  ({ code, name }) => ({ value: code, label: name }),
);

export function indicatorName(code: string | null): string | null {
  return findIndicator(code)?.name ?? null;
}
