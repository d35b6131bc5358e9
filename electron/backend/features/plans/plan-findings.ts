import type { PaperSource } from "#backend/features/documents/paper-source.ts";
import { checkPlan } from "#shared/features/plans/checks/check-plan.ts";
import { readAssignments, readTargets, readTasks } from "./plan-rows.ts";
import { readPlanHead } from "./repository.ts";

/** The plan's own rules over a text of it and the tables as they stand. */
export const planFindings: NonNullable<PaperSource["findings"]> = async (db, planId, content) => {
  const { year } = await readPlanHead(db, planId);
  const targets = await readTargets(db, planId);
  return checkPlan({
    year,
    content,
    targets: targets.map(({ owner, ...target }) => ({ ...target, ownerAgency: owner })),
    tasks: await readTasks(db, planId),
    assignments: await readAssignments(db, planId),
  });
};
