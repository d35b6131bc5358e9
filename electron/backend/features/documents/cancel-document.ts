import type { BackendContext } from "#backend/context.ts";
import type { OfficialDocument } from "#shared/features/documents/contract.ts";
import { documentsFailure } from "#shared/features/documents/errors.ts";
import { officialSign } from "#shared/features/documents/official-symbol.ts";
import { registerText } from "#shared/features/documents/register-text.ts";
import { findPaper, writePaper } from "./paper-store.ts";
import { recordStep } from "./record-step.ts";
import { readDocument, readSeries } from "./repository.ts";

/**
 * Makes a numbered paper void that has not been sent. Its number and bytes stay in the
 * register with the reason; its subject goes on as a new draft with the same text.
 *
 * @returns the new draft
 * @throws documents.wrong-status
 */
export async function cancelDocument(
  context: Pick<BackendContext, "write" | "now" | "actor">,
  { documentId, reason }: { documentId: number; reason: string },
): Promise<OfficialDocument> {
  const at = context.now();
  const by = context.actor.name;
  return context.write(async ({ tx, note }) => {
    const before = await readDocument(tx, documentId);
    if (before.status !== "issued") throw documentsFailure("documents.wrong-status", before);
    await tx
      .updateTable("document")
      .set({ status: "cancelled", cancelledAt: at, cancelledBy: by, cancelReason: reason })
      .where("id", "=", documentId)
      .execute();
    await recordStep(tx, context, { documentId, action: "cancel", reason });

    const { kind, year, subjectKind, subjectId, title, symbol, signerName } = before;
    const { id: draftId } = await tx
      .insertInto("document")
      .values({
        ...{ kind, year, subjectKind, subjectId, title, symbol, signerName },
        status: "draft",
        series: await readSeries(tx, documentId),
        sentBackReason: reason,
      })
      .returning("id")
      .executeTakeFirstOrThrow();
    const paper = await findPaper(tx, documentId);
    const sign = officialSign(before.number, symbol);
    if (paper !== null) {
      const label = registerText.fromCancelled(sign);
      await writePaper(tx, { documentId: draftId, content: paper.content, at, by, label });
    }
    await note({
      action: "documents.cancel",
      subject: title,
      before: before.status,
      after: { number: before.number, cancelReason: reason },
    });
    return readDocument(tx, draftId);
  });
}
