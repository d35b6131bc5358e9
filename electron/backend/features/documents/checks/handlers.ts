import type { BackendContext } from "#backend/context.ts";
import { type checksContract, MOST_FINDINGS } from "#shared/features/documents/checks/contract.ts";
import type { Handlers } from "#shared/kernel/contract.ts";
import { readPaper } from "../paper-store.ts";
import { readDocument } from "../repository.ts";
import { checkText } from "./check-document.ts";
import { fixPaper } from "./fix-paper.ts";

export const checksHandlers: Handlers<typeof checksContract, BackendContext> = {
  "papers.check": async (context, { documentId, content }) => {
    const { db } = context;
    const document = await readDocument(db, documentId);
    const text = content ?? (await readPaper(db, documentId)).content;
    const findings = await checkText(context, db, document, text);
    const errors = findings.filter(({ severity }) => severity === "error").length;
    return {
      errors,
      warnings: findings.length - errors,
      findings: findings.slice(0, MOST_FINDINGS),
    };
  },
  "papers.fix": fixPaper,
};
