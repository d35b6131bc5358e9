import type { BackendContext } from "#backend/context.ts";
import type { ReadDb } from "#backend/db/database.ts";
import type { Comparator } from "#shared/features/plans/comparator.ts";
import type { PlanTargetView } from "#shared/features/plans/contract.ts";
import { plansFailure } from "#shared/features/plans/errors.ts";
import { readTargets } from "./repository.ts";
import { requireDraft } from "./require-draft.ts";

/**
 * Sets what a target measures and against what; the plan's text stays as it is.
 *
 * @throws plans.not-found, plans.already-submitted, plans.value-and-keep
 */
export async function saveTarget(
  context: Pick<BackendContext, "write">,
  input: {
    targetId: number;
    indicator: string | null;
    comparator: Comparator;
    value: string | null;
    unit: string | null;
    owner?: string | null | undefined;
  },
): Promise<PlanTargetView> {
  const { targetId, indicator, comparator, value, unit } = input;
  if ((comparator === "keep") !== (value === null)) throw plansFailure("plans.value-and-keep", {});
  return context.write(async ({ tx, note }) => {
    const planId = await planOfTarget(tx, targetId);
    await requireDraft(tx, planId);
    const before = await targetOf(tx, planId, targetId);
    await tx
      .updateTable("planTarget")
      .set({
        indicatorCode: indicator,
        comparator,
        value,
        unit,
        ...(input.owner === undefined
          ? {}
          : { ownerAgency: input.owner === "" ? null : input.owner }),
      })
      .where("id", "=", targetId)
      .execute();
    const after = await targetOf(tx, planId, targetId);
    await note({ action: "plans.saveTarget", subject: `target ${targetId}`, before, after });
    return after;
  });
}

async function planOfTarget(db: ReadDb, targetId: number): Promise<number> {
  const row = await db
    .selectFrom("planTarget")
    .select("planId")
    .where("id", "=", targetId)
    .executeTakeFirst();
  if (row === undefined) throw plansFailure("plans.not-found", { year: null });
  return row.planId;
}

async function targetOf(db: ReadDb, planId: number, targetId: number): Promise<PlanTargetView> {
  const target = (await readTargets(db, planId)).find(({ id }) => id === targetId);
  if (target === undefined) throw plansFailure("plans.not-found", { year: null });
  return target;
}
