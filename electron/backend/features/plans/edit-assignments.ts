import type { BackendContext } from "#backend/context.ts";
import type { PlanAssignmentView } from "#shared/features/plans/contract.ts";
import { plansFailure } from "#shared/features/plans/errors.ts";
import type { AssignmentRow } from "#shared/features/plans/merge-outline.ts";
import { applyRowEdits, type RowEdit } from "#shared/features/plans/row-edits.ts";
import type { AssignmentFields } from "#shared/features/plans/row-schemas.ts";
import { noteRowEdits } from "./note-row-edits.ts";
import { readAssignments } from "./plan-rows.ts";
import { keepRemovedRows, readRemovedRows } from "./removed-rows.ts";
import { replaceAssignments } from "./repository.ts";
import { requireDraft } from "./require-draft.ts";
import { requireTextRowsKept } from "./require-text-rows-kept.ts";

/**
 * Changes the table of agencies and their duties. Those that the text names are changed there.
 *
 * @throws plans.not-found, plans.already-submitted, plans.row-of-text
 */
export async function editAssignments(
  context: Pick<BackendContext, "write">,
  { planId, edits }: Readonly<{ planId: number; edits: readonly RowEdit<AssignmentFields>[] }>,
): Promise<PlanAssignmentView[]> {
  return context.write(async ({ tx, note }) => {
    await requireDraft(tx, planId);
    const before = await readAssignments(tx, planId);
    const removed = await readRemovedRows<AssignmentRow>(tx, planId, "assignment");
    const edited = applyRowEdits<AssignmentFields, AssignmentRow>(
      before,
      edits,
      (fields) => ({ ...fields, id: null, origin: "hand" }),
      new Map([...removed].map(([id, { row }]) => [id, row])),
    );
    if ("missing" in edited) throw plansFailure("plans.not-found", { year: null });
    const after = edited.rows;
    requireTextRowsKept(before, after, ({ number, agency, duties }) => ({
      number,
      title: agency,
      duties,
    }));
    await keepRemovedRows<AssignmentRow>(tx, planId, "assignment", { before, after });
    await replaceAssignments(tx, planId, after);
    const stored = await readAssignments(tx, planId);
    await noteRowEdits(note, { action: "plans.editAssignments", planId, before, after: stored });
    return stored.map(({ duties, ...row }) => ({ ...row, duties: [...duties] }));
  });
}
