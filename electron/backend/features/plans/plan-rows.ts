import type { ReadDb } from "#backend/db/database.ts";
import type { Plan, PlanTargetView } from "#shared/features/plans/contract.ts";
import type { AssignmentRow, TaskRow } from "#shared/features/plans/merge-outline.ts";

export async function readTargets(db: ReadDb, planId: number): Promise<PlanTargetView[]> {
  return db
    .selectFrom("planTarget")
    .select([
      "id",
      "groupNumber as group",
      "text",
      "indicatorCode as indicator",
      "comparator",
      "value",
      "unit",
      "ownerAgency as owner",
    ])
    .where("planId", "=", planId)
    .orderBy("position")
    .execute();
}

type Stored<Row> = Row & Readonly<{ id: number }>;

/** Tasks and solutions as the table knows them, in order. */
export async function readTasks(db: ReadDb, planId: number): Promise<Stored<TaskRow>[]> {
  const rows = await db
    .selectFrom("planTask")
    .select([
      "id",
      "kind",
      "number",
      "title",
      "origin",
      "leadAgency",
      "cooperating",
      "deadline",
      "product",
    ])
    .where("planId", "=", planId)
    .orderBy("kind", "desc")
    .orderBy("position")
    .execute();
  return rows.map(({ cooperating, ...row }) => ({ ...row, cooperating: stringArray(cooperating) }));
}

export async function readAssignments(
  db: ReadDb,
  planId: number,
): Promise<Stored<AssignmentRow>[]> {
  const rows = await db
    .selectFrom("planAssignment")
    .select(["id", "number", "agency", "duties", "origin"])
    .where("planId", "=", planId)
    .orderBy("position")
    .execute();
  return rows.map(({ duties, ...row }) => ({ ...row, duties: stringArray(duties) }));
}

export async function readWarnings(db: ReadDb, planId: number): Promise<Plan["warnings"]> {
  const rows = await db
    .selectFrom("planWarning")
    .select(["code", "line", "excerpt", "details", "doneBy", "doneAt"])
    .where("planId", "=", planId)
    .orderBy("position")
    .execute();
  return rows.map(({ code, line, excerpt, details, doneBy, doneAt }) => ({
    code,
    // Written by this feature as a JSON object, and read back through the contract's schema.
    details: JSON.parse(details) as Record<string, unknown>,
    where: { line, text: excerpt },
    done: doneBy === null || doneAt === null ? null : { by: doneBy, at: doneAt },
  }));
}

function stringArray(json: string): string[] {
  // Written by this feature with JSON.stringify; the contract's schema checks it on the way out.
  return JSON.parse(json) as string[];
}
