import type { BackendContext } from "#backend/context.ts";
import { plansFailure } from "#shared/features/plans/errors.ts";
import { nfc } from "#shared/kernel/vietnamese.ts";
import { requireDraft } from "./require-draft.ts";

type TaskInput = Readonly<{
  taskId: number;
  leadAgency: string | null;
  cooperating: readonly string[];
  deadline: string | null;
  product: string | null;
}>;

/**
 * Sets who does a task or a solution, with whom, by when and to what end; its title is the
 * text's.
 *
 * @throws plans.not-found, plans.already-submitted
 */
export async function saveTask(
  context: Pick<BackendContext, "write">,
  { taskId, ...typed }: TaskInput,
): Promise<{ taskId: number }> {
  return context.write(async ({ tx, note }) => {
    const before = await tx
      .selectFrom("planTask")
      .select(["planId", "title", "leadAgency", "cooperating", "deadline", "product"])
      .where("id", "=", taskId)
      .executeTakeFirst();
    if (before === undefined) throw plansFailure("plans.not-found", { year: null });
    await requireDraft(tx, before.planId);
    const change = {
      leadAgency: words(typed.leadAgency),
      cooperating: JSON.stringify(typed.cooperating.flatMap((name) => words(name) ?? [])),
      deadline: words(typed.deadline),
      product: words(typed.product),
    };
    await tx.updateTable("planTask").set(change).where("id", "=", taskId).execute();
    const { planId: _, title, ...earlier } = before;
    await note({ action: "plans.saveTask", subject: title, before: earlier, after: change });
    return { taskId };
  });
}

function words(text: string | null): string | null {
  const tidy = nfc(text ?? "").trim();
  return tidy === "" ? null : tidy;
}
