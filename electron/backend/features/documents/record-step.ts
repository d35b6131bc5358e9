import type { BackendContext } from "#backend/context.ts";
import type { WriteTx } from "#backend/db/database.ts";
import type { StepAction } from "#shared/features/documents/sign-off-schemas.ts";

type NewStep = Readonly<{
  documentId: number;
  action: StepAction;
  /** Who answers for it; the actor himself when left out. */
  person?: string;
  reason?: string;
}>;

/** Adds a step to a paper's history. @returns the step's id */
export async function recordStep(
  tx: WriteTx,
  { actor, now }: Pick<BackendContext, "actor" | "now">,
  { documentId, action, person = actor.name, reason }: NewStep,
): Promise<number> {
  const { id } = await tx
    .insertInto("documentStep")
    .values({
      documentId,
      action,
      at: now(),
      actor: actor.name,
      accountId: actor.accountId,
      person,
      reason: reason ?? null,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}
