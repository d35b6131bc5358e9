import type { BackendContext } from "#backend/context.ts";
import type { reportsContract } from "#shared/features/reports/contract.ts";
import type { Handlers } from "#shared/kernel/contract.ts";
import { readOverview } from "./read-overview.ts";
import { saveSummary } from "./save-summary.ts";

export const reportsHandlers: Handlers<typeof reportsContract, BackendContext> = {
  "reports.overview": readOverview,
  "reports.saveSummary": saveSummary,
};
