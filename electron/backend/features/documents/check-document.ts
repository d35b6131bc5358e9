import type { BackendContext } from "#backend/context.ts";
import type { ReadDb } from "#backend/db/database.ts";
import type { OfficialDocument } from "#shared/features/documents/contract.ts";
import { documentsFailure } from "#shared/features/documents/errors.ts";
import { checkActions, type CheckPart } from "#shared/features/documents/sign-off-schemas.ts";
import { isAllowed } from "#shared/kernel/permissions.ts";
import { recordStep } from "./record-step.ts";
import { readDocument } from "./repository.ts";

/**
 * One of the two checks of a paper before its approval, under the name of who answers for it:
 * the person signed in, or whom an office of one person names.
 *
 * @throws documents.wrong-status, checker-unnamed, same-checker
 */
export async function checkDocument(
  context: Pick<BackendContext, "write" | "now" | "actor" | "session">,
  part: CheckPart,
  input: { documentId: number; person: string | null },
): Promise<OfficialDocument> {
  const { documentId } = input;
  const person = context.session.mode === "one-person" ? input.person : context.actor.name;
  if (person === null) throw documentsFailure("documents.checker-unnamed", {});
  return context.write(async ({ tx, note }) => {
    const before = await readDocument(tx, documentId);
    if (before.status !== "submitted") throw documentsFailure("documents.wrong-status", before);
    await requireAnotherChecker(tx, context.actor.accountId, part, before);
    const at = context.now();
    const change =
      part === "content"
        ? { contentCheckedAt: at, contentCheckedBy: person }
        : { formCheckedAt: at, formCheckedBy: person };
    await tx.updateTable("document").set(change).where("id", "=", documentId).execute();
    const action = checkActions[part];
    await recordStep(tx, context, { documentId, action, person });
    await note({ action: `documents.${action}`, subject: before.title, after: change });
    return readDocument(tx, documentId);
  });
}

/**
 * Four eyes: who did the other check in this round leaves this one to somebody else, as long
 * as there is another account that may do it.
 *
 * @throws documents.same-checker
 */
async function requireAnotherChecker(
  db: ReadDb,
  accountId: number | null,
  part: CheckPart,
  document: OfficialDocument,
): Promise<void> {
  const other = part === "content" ? "form" : "content";
  if (accountId === null || document[`${other}CheckedAt`] === null) return;
  const otherCheck = await db
    .selectFrom("documentStep")
    .select(["accountId", "person"])
    .where("documentId", "=", document.id)
    .where("action", "=", checkActions[other])
    .orderBy("id", "desc")
    .executeTakeFirst();
  if (otherCheck?.accountId !== accountId) return;
  const accounts = await db
    .selectFrom("account")
    .select(["id", "role"])
    .where("isActive", "=", 1)
    .where("passwordHash", "is not", null)
    .execute();
  const canAnother = accounts.some(
    ({ id, role }) => id !== accountId && isAllowed(role, `documents.${checkActions[part]}`),
  );
  if (canAnother) {
    throw documentsFailure("documents.same-checker", { person: otherCheck.person });
  }
}
