import type { BackendContext } from "#backend/context.ts";
import type { WriteTx } from "#backend/db/database.ts";
import type { PlanBlockView } from "#shared/features/plans/contract.ts";
import { plansFailure } from "#shared/features/plans/errors.ts";
import { mergeTargets } from "#shared/features/plans/merge-targets.ts";
import { readOutline } from "#shared/features/plans/read-outline.ts";
import { nfc } from "#shared/kernel/vietnamese.ts";
import { readBlocks, readTargets, replaceOutline, replaceTargets } from "./repository.ts";
import { requireDraft } from "./require-draft.ts";

/**
 * Changes the text of one paragraph; targets, tasks and assignments that come from it follow.
 *
 * @throws plans.not-found, plans.already-submitted, plans.changed-meanwhile
 */
export async function saveBlock(
  context: Pick<BackendContext, "write">,
  { blockId, before, text }: { blockId: number; before: string; text: string },
): Promise<PlanBlockView> {
  return context.write(async ({ tx, note }) => {
    const row = await tx
      .selectFrom("planBlock")
      .select(["planId", "text"])
      .where("id", "=", blockId)
      .executeTakeFirst();
    if (row === undefined) throw plansFailure("plans.not-found", { year: null });
    await requireDraft(tx, row.planId);
    if (row.text !== before) throw plansFailure("plans.changed-meanwhile", { current: row.text });
    const blocks = await readBlocks(tx, row.planId);
    // A paragraph is one paragraph: a line break would print as one but be read as none.
    const saved = nfc(text).replace(/\s+/gu, " ");
    await tx.updateTable("planBlock").set({ text: saved }).where("id", "=", blockId).execute();
    const changed = blocks.map((block) =>
      block.id === blockId ? { ...block, text: saved } : block,
    );
    await followText(tx, row.planId, blocks, changed);
    await note({
      action: "plans.saveBlock",
      subject: `block ${blockId}`,
      before: row.text,
      after: saved,
    });
    const block = changed.find(({ id }) => id === blockId);
    if (block === undefined) throw plansFailure("plans.not-found", { year: null });
    return block;
  });
}

async function followText(
  tx: WriteTx,
  planId: number,
  before: readonly PlanBlockView[],
  after: readonly PlanBlockView[],
): Promise<void> {
  const outline = readOutline(after);
  await replaceOutline(tx, planId, outline);
  const stored = await readTargets(tx, planId);
  const merged = mergeTargets(stored, readOutline(before).targets, outline.targets);
  if (merged !== null) {
    await replaceTargets(
      tx,
      planId,
      merged.map(({ group, text, indicator, comparator, value, unit }) => ({
        group,
        text,
        indicator,
        comparator,
        value,
        unit,
      })),
    );
  }
}
