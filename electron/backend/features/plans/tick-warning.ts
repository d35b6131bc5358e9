import type { BackendContext } from "#backend/context.ts";
import { plansFailure } from "#shared/features/plans/errors.ts";
import { readWarnings } from "./plan-rows.ts";
import { PLAN_SUBJECT } from "./repository.ts";
import { requireDraft } from "./require-draft.ts";

/**
 * Marks one thing of the plan's list as seen to, or as open again.
 *
 * @returns how many are left
 * @throws plans.not-found, plans.already-submitted
 */
export async function tickWarning(
  context: Pick<BackendContext, "write" | "now" | "actor">,
  { planId, position, isDone }: Readonly<{ planId: number; position: number; isDone: boolean }>,
): Promise<{ left: number }> {
  return context.write(async ({ tx, note }) => {
    const before = (await readWarnings(tx, planId))[position];
    if (before === undefined) throw plansFailure("plans.not-found", { year: null });
    await requireDraft(tx, planId);
    const done = { doneBy: context.actor.name, doneAt: context.now() };
    await tx
      .updateTable("planWarning")
      .set(isDone ? done : { doneBy: null, doneAt: null })
      .where("planId", "=", planId)
      .where("position", "=", position)
      .execute();
    const after = await readWarnings(tx, planId);
    await note({
      action: "plans.tick",
      subject: `${PLAN_SUBJECT} ${planId}`,
      before,
      after: after[position],
    });
    return { left: after.filter((warning) => warning.done === null).length };
  });
}
