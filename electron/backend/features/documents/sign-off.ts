import type { BackendContext } from "#backend/context.ts";
import type { DocumentStatus, OfficialDocument } from "#shared/features/documents/contract.ts";
import { documentsFailure } from "#shared/features/documents/errors.ts";
import { readDocument } from "./repository.ts";

type Writing = Pick<BackendContext, "write" | "now" | "actor">;

/** The clerk lays a draft before the leader. */
export async function submitDocument(
  context: Writing,
  { documentId }: { documentId: number },
): Promise<OfficialDocument> {
  return move(context, documentId, "documents.submit", ["draft"], {
    status: "submitted",
    submittedAt: context.now(),
    submittedBy: context.actor.name,
    sentBackReason: null,
  });
}

export async function approveDocument(
  context: Writing,
  { documentId }: { documentId: number },
): Promise<OfficialDocument> {
  return move(context, documentId, "documents.approve", ["submitted"], {
    status: "approved",
    approvedAt: context.now(),
    approvedBy: context.actor.name,
  });
}

/** The leader gives it back, with the reason, for more work; an approval not yet used is taken back too. */
export async function sendDocumentBack(
  context: Writing,
  { documentId, reason }: { documentId: number; reason: string },
): Promise<OfficialDocument> {
  return move(context, documentId, "documents.sendBack", ["submitted", "approved"], {
    status: "draft",
    sentBackReason: reason,
    submittedAt: null,
    submittedBy: null,
    approvedAt: null,
    approvedBy: null,
  });
}

type Move = Readonly<
  Partial<
    Pick<
      OfficialDocument,
      "submittedAt" | "submittedBy" | "approvedAt" | "approvedBy" | "sentBackReason"
    >
  > & { status: "draft" | "submitted" | "approved" }
>;

async function move(
  context: Writing,
  documentId: number,
  action: string,
  from: readonly DocumentStatus[],
  change: Move,
): Promise<OfficialDocument> {
  return context.write(async ({ tx, note }) => {
    const before = await readDocument(tx, documentId);
    if (!from.includes(before.status)) {
      throw documentsFailure("documents.wrong-status", before);
    }
    await tx.updateTable("document").set(change).where("id", "=", documentId).execute();
    const after = await readDocument(tx, documentId);
    await note({ action, subject: before.title, before: before.status, after: change });
    return after;
  });
}
