import type { BackendContext } from "#backend/context.ts";
import type { WriteTx } from "#backend/db/database.ts";
import type { DocumentStatus, OfficialDocument } from "#shared/features/documents/contract.ts";
import { documentsFailure } from "#shared/features/documents/errors.ts";
import { missingChecks } from "#shared/features/documents/missing-checks.ts";
import type { NewMark, StepAction } from "#shared/features/documents/sign-off-schemas.ts";
import { errorsOf } from "./checks/check-document.ts";
import { recordStep } from "./record-step.ts";
import { readDocument } from "./repository.ts";

type Writing = Pick<BackendContext, "write" | "now" | "actor">;

const noChecks = {
  contentCheckedAt: null,
  contentCheckedBy: null,
  formCheckedAt: null,
  formCheckedBy: null,
} as const;

/**
 * The clerk lays a draft before those who check and approve it.
 *
 * @throws documents.wrong-status, has-errors
 */
export async function submitDocument(
  context: Writing & Pick<BackendContext, "papers">,
  { documentId }: { documentId: number },
): Promise<OfficialDocument> {
  return move(context, documentId, {
    action: "submit",
    from: ["draft"],
    change: {
      status: "submitted",
      submittedAt: context.now(),
      submittedBy: context.actor.name,
      sentBackReason: null,
      ...noChecks,
    },
    async before(tx, document) {
      const errors = await errorsOf(context, tx, document);
      const [first] = errors;
      if (first === undefined) return;
      throw documentsFailure("documents.has-errors", {
        title: document.title,
        errors: errors.length,
        first: first.sentence,
      });
    },
  });
}

/** @throws documents.wrong-status, checks-missing */
export async function approveDocument(
  context: Writing,
  { documentId }: { documentId: number },
): Promise<OfficialDocument> {
  return move(context, documentId, {
    action: "approve",
    from: ["submitted"],
    change: { status: "approved", approvedAt: context.now(), approvedBy: context.actor.name },
    before(_tx, document) {
      const missing = missingChecks(document);
      if (missing.length > 0) {
        throw documentsFailure("documents.checks-missing", { title: document.title, missing });
      }
    },
  });
}

/**
 * It is given back for more work, with the reason and remarks at places of the text; an
 * approval not yet used is taken back too.
 */
export async function sendDocumentBack(
  context: Writing,
  { documentId, reason, marks }: { documentId: number; reason: string; marks: readonly NewMark[] },
): Promise<OfficialDocument> {
  return move(context, documentId, {
    action: "sendBack",
    reason,
    from: ["submitted", "approved"],
    change: {
      status: "draft",
      sentBackReason: reason,
      submittedAt: null,
      submittedBy: null,
      approvedAt: null,
      approvedBy: null,
      ...noChecks,
    },
    async after(tx, stepId) {
      if (marks.length === 0) return;
      await tx
        .insertInto("documentMark")
        .values(
          marks.map(({ from, to, ...mark }) => ({
            ...mark,
            stepId,
            documentId,
            fromOffset: from,
            toOffset: to,
          })),
        )
        .execute();
    },
  });
}

type Move = Readonly<{
  action: StepAction;
  reason?: string;
  from: readonly DocumentStatus[];
  change: Partial<OfficialDocument>;
  /** What may still forbid it. */
  before?: (tx: WriteTx, document: OfficialDocument) => Promise<void> | void;
  after?: (tx: WriteTx, stepId: number) => Promise<void>;
}>;

async function move(
  context: Writing,
  documentId: number,
  { action, reason, from, change, ...hooks }: Move,
): Promise<OfficialDocument> {
  return context.write(async ({ tx, note }) => {
    const before = await readDocument(tx, documentId);
    if (!from.includes(before.status)) {
      throw documentsFailure("documents.wrong-status", before);
    }
    await hooks.before?.(tx, before);
    await tx.updateTable("document").set(change).where("id", "=", documentId).execute();
    const stepId = await recordStep(tx, context, {
      documentId,
      action,
      ...(reason === undefined ? {} : { reason }),
    });
    await hooks.after?.(tx, stepId);
    await note({
      action: `documents.${action}`,
      subject: before.title,
      before: before.status,
      after: change,
    });
    return readDocument(tx, documentId);
  });
}
