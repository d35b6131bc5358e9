import type { BackendContext } from "#backend/context.ts";
import type { PlanTaskView } from "#shared/features/plans/contract.ts";
import type { TaskRow } from "#shared/features/plans/merge-outline.ts";
import { applyRowEdits, type RowEdit } from "#shared/features/plans/row-edits.ts";
import type { TaskFields } from "#shared/features/plans/row-schemas.ts";
import { plansFailure } from "#shared/features/plans/errors.ts";
import { noteRowEdits } from "./note-row-edits.ts";
import { readTasks } from "./plan-rows.ts";
import { keepRemovedRows, readRemovedRows } from "./removed-rows.ts";
import { replaceTasks } from "./repository.ts";
import { requireDraft } from "./require-draft.ts";
import { requireTextRowsKept } from "./require-text-rows-kept.ts";

type Input = Readonly<{
  planId: number;
  kind: "task" | "solution";
  edits: readonly RowEdit<TaskFields>[];
}>;

/**
 * Changes the table of tasks or that of solutions: who does what, with whom, by when and to
 * what end. Rows that are headings of the text keep their words and their order.
 *
 * @throws plans.not-found, plans.already-submitted, plans.row-of-text
 */
export async function editTasks(
  context: Pick<BackendContext, "write">,
  { planId, kind, edits }: Input,
): Promise<PlanTaskView[]> {
  return context.write(async ({ tx, note }) => {
    await requireDraft(tx, planId);
    const all = await readTasks(tx, planId);
    const before = all.filter((row) => row.kind === kind);
    const removed = await readRemovedRows<TaskRow>(tx, planId, "task");
    const edited = applyRowEdits<TaskFields, TaskRow>(
      before,
      edits,
      (fields) => ({ ...fields, id: null, kind, origin: "hand" }),
      new Map([...removed].map(([id, { row }]) => [id, row])),
    );
    if ("missing" in edited) throw plansFailure("plans.not-found", { year: null });
    const after = edited.rows;
    requireTextRowsKept(before, after, ({ number, title }) => ({ number, title }));
    await keepRemovedRows<TaskRow>(tx, planId, "task", { before, after });
    await replaceTasks(tx, planId, [...all.filter((row) => row.kind !== kind), ...after]);
    const stored = (await readTasks(tx, planId)).filter((row) => row.kind === kind);
    await noteRowEdits(note, { action: "plans.editTasks", planId, before, after: stored });
    return stored.map(({ kind: _, ...row }) => ({ ...row, cooperating: [...row.cooperating] }));
  });
}
