import { failureOf } from "#shared/kernel/app-error.ts";

export type IndicatorsFailures = {
  "indicators.not-found": { indicator: string };
};

export const indicatorsFailure = failureOf<IndicatorsFailures>();
