import type { PaperSource } from "#backend/features/documents/paper-source.ts";
import { checkPlan } from "#shared/features/plans/checks/check-plan.ts";
import { readAssignments, readPlanHead, readTasks } from "./repository.ts";

/** The plan's own rules over a text of it and the tables as they stand. */
export const planFindings: NonNullable<PaperSource["findings"]> = async (db, planId, content) => {
  const { year } = await readPlanHead(db, planId);
  const targets = await db
    .selectFrom("planTarget")
    .select(["text", "indicatorCode as indicator", "comparator", "value", "unit", "ownerAgency"])
    .where("planId", "=", planId)
    .orderBy("position")
    .execute();
  return checkPlan({
    year,
    content,
    targets,
    tasks: await readTasks(db, planId),
    assignments: await readAssignments(db, planId),
  });
};
