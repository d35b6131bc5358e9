import type { BackendContext } from "#backend/context.ts";
import type { signOffContract } from "#shared/features/documents/sign-off-contract.ts";
import type { Handlers } from "#shared/kernel/contract.ts";
import { checkDocument } from "./check-document.ts";
import { issueDocument } from "./issue-document.ts";
import { listWaiting } from "./list-waiting.ts";
import { listMarks, resolveMark } from "./marks.ts";
import { lastCheckers, listSteps, readDocument } from "./repository.ts";
import { approveDocument, sendDocumentBack, submitDocument } from "./sign-off.ts";

export const signOffHandlers: Handlers<typeof signOffContract, BackendContext> = {
  "documents.submit": submitDocument,
  "documents.checkContent": (context, input) => checkDocument(context, "content", input),
  "documents.checkForm": (context, input) => checkDocument(context, "form", input),
  "documents.approve": approveDocument,
  "documents.sendBack": sendDocumentBack,
  "documents.issue": issueDocument,
  "documents.steps": async ({ db }, { documentId }) =>
    listSteps(db, (await readDocument(db, documentId)).id),
  "documents.marks": async ({ db }, { documentId }) =>
    listMarks(db, (await readDocument(db, documentId)).id),
  "documents.resolveMark": resolveMark,
  "documents.lastCheckers": ({ db }) => lastCheckers(db),
  "documents.waiting": listWaiting,
};
