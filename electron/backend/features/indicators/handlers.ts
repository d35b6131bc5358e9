import type { BackendContext } from "#backend/context.ts";
import type { indicatorsContract } from "#shared/features/indicators/contract.ts";
import type { Handlers } from "#shared/kernel/contract.ts";
import { readResults } from "./read-results.ts";
import { traceIndicator } from "./trace-indicator.ts";

export const indicatorsHandlers: Handlers<typeof indicatorsContract, BackendContext> = {
  "indicators.results": readResults,
  "indicators.trace": traceIndicator,
};
