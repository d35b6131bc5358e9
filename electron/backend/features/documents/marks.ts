import type { BackendContext } from "#backend/context.ts";
import type { ReadDb } from "#backend/db/database.ts";
import { documentsFailure } from "#shared/features/documents/errors.ts";
import type { Mark } from "#shared/features/documents/sign-off-schemas.ts";
import { readDocument } from "./repository.ts";

/** Remarks of every round, newest round first, each round in the order of the text. */
export async function listMarks(db: ReadDb, documentId: number): Promise<Mark[]> {
  const rows = await db
    .selectFrom("documentMark as mark")
    .innerJoin("documentStep as step", "step.id", "mark.stepId")
    .select([
      "mark.id",
      "mark.blockId",
      "mark.fromOffset as from",
      "mark.toOffset as to",
      "mark.quote",
      "mark.remark",
      "mark.resolvedAt",
      "mark.resolvedBy",
      "step.person",
      "step.at",
    ])
    .where("mark.documentId", "=", documentId)
    .orderBy("mark.stepId", "desc")
    .orderBy("mark.id")
    .execute();
  return rows;
}

/**
 * The drafter ticks a remark off, or takes the tick back, while the paper is a draft.
 *
 * @throws documents.mark-not-found, wrong-status
 */
export async function resolveMark(
  context: Pick<BackendContext, "write" | "now" | "actor">,
  { markId, isResolved }: { markId: number; isResolved: boolean },
): Promise<Mark[]> {
  return context.write(async ({ tx, note }) => {
    const mark = await tx
      .selectFrom("documentMark")
      .select(["documentId", "remark"])
      .where("id", "=", markId)
      .executeTakeFirst();
    if (mark === undefined) throw documentsFailure("documents.mark-not-found", {});
    const document = await readDocument(tx, mark.documentId);
    if (document.status !== "draft") throw documentsFailure("documents.wrong-status", document);
    const resolved = isResolved
      ? { resolvedAt: context.now(), resolvedBy: context.actor.name }
      : { resolvedAt: null, resolvedBy: null };
    await tx.updateTable("documentMark").set(resolved).where("id", "=", markId).execute();
    await note({
      action: "documents.resolveMark",
      subject: document.title,
      after: { remark: mark.remark, isResolved },
    });
    return listMarks(tx, mark.documentId);
  });
}
