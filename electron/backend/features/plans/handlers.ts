import type { BackendContext } from "#backend/context.ts";
import type { plansContract } from "#shared/features/plans/contract.ts";
import type { Handlers } from "#shared/kernel/contract.ts";
import { createBlankPlan } from "./create-blank-plan.ts";
import { editAssignments } from "./edit-assignments.ts";
import { editTargets } from "./edit-targets.ts";
import { editTasks } from "./edit-tasks.ts";
import { exportPlan } from "./export-plan.ts";
import { importPlan } from "./import-plan.ts";
import { reviewPlanSource } from "./read-plan-source.ts";
import { listPlanYears, readPlanOfYear } from "./repository.ts";
import { rollOverPlan } from "./roll-over-plan.ts";
import { tickWarning } from "./tick-warning.ts";

export const plansHandlers = {
  "plans.years": ({ db }) => listPlanYears(db),
  "plans.show": ({ db }, { year }) => readPlanOfYear(db, year),
  "plans.readSource": reviewPlanSource,
  "plans.import": importPlan,
  "plans.rollOver": rollOverPlan,
  "plans.createBlank": createBlankPlan,
  "plans.tick": tickWarning,
  "plans.exportJson": exportPlan,
  "plans.editTargets": editTargets,
  "plans.editTasks": editTasks,
  "plans.editAssignments": editAssignments,
} satisfies Handlers<typeof plansContract, BackendContext>;
