import type { ReadDb } from "#backend/db/database.ts";
import { plansFailure } from "#shared/features/plans/errors.ts";
import { PLAN_SUBJECT } from "./repository.ts";

/**
 * Lets a change go on only while the plan's paper is a draft: what waits for the leader,
 * is approved or issued is not changed under the reader's eyes.
 *
 * @throws plans.already-submitted
 */
export async function requireDraft(db: ReadDb, planId: number): Promise<void> {
  const plan = await db
    .selectFrom("plan")
    .innerJoin("document", (join) =>
      join
        .onRef("document.subjectId", "=", "plan.id")
        .on("document.subjectKind", "=", PLAN_SUBJECT)
        .on("document.status", "!=", "cancelled"),
    )
    .select(["plan.year", "document.status"])
    .where("plan.id", "=", planId)
    .executeTakeFirstOrThrow();
  if (plan.status !== "draft") throw plansFailure("plans.already-submitted", { year: plan.year });
}
