import type { BackendContext } from "#backend/context.ts";
import type { plansContract } from "#shared/features/plans/contract.ts";
import type { Handlers } from "#shared/kernel/contract.ts";
import { importPlan } from "./import-plan.ts";
import { reviewPlanSource } from "./read-plan-source.ts";
import { listPlanYears, readPlanOfYear } from "./repository.ts";
import { saveTarget } from "./save-target.ts";
import { saveTask } from "./save-task.ts";

export const plansHandlers = {
  "plans.years": ({ db }) => listPlanYears(db),
  "plans.show": ({ db }, { year }) => readPlanOfYear(db, year),
  "plans.readSource": reviewPlanSource,
  "plans.import": importPlan,
  "plans.saveTarget": saveTarget,
  "plans.saveTask": saveTask,
} satisfies Handlers<typeof plansContract, BackendContext>;
