import type { ReadDb } from "#backend/db/database.ts";
import type { PlanData } from "#shared/features/plans/import/plan-file-schemas.ts";
import { readAssignments, readTargets, readTasks } from "./plan-rows.ts";
import { readPlanHead } from "./repository.ts";

/** The tables of a plan as they leave the program beside its text. */
export async function readPlanData(db: ReadDb, planId: number): Promise<PlanData> {
  const { year, agency } = await readPlanHead(db, planId);
  const works = await readTasks(db, planId);
  const assignments = await readAssignments(db, planId);
  return {
    version: 1,
    year,
    agency,
    targets: await readTargets(db, planId),
    works: works.map(({ id: _, cooperating, ...work }) => ({
      ...work,
      cooperating: [...cooperating],
    })),
    assignments: assignments.map(({ id: _, duties, ...row }) => ({ ...row, duties: [...duties] })),
  };
}
