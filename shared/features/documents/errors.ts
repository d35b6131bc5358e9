import { failureOf } from "#shared/kernel/app-error.ts";
import type { DocumentStatus } from "./contract.ts";

export type DocumentsFailures = {
  "documents.not-found": object;
  "documents.wrong-status": { title: string; status: DocumentStatus };
  "documents.number-taken": { sign: string; year: number };
  "documents.date-outside-year": { year: number };
  "documents.date-in-future": { today: string };
  /** The paper is not written in the program, or has no such version. */
  "documents.no-text": object;
  /** Somebody else saved the text after this writer had opened it. */
  "documents.changed-meanwhile": { revision: number; savedAt: string; savedBy: string };
  "documents.font-incomplete": { file: string; missing: string };
  "documents.act-not-found": object;
  "documents.act-twice": { name: string };
  "documents.act-without-number": { kindName: string };
  "documents.act-replaces-itself": object;
  "documents.recipient-set-not-found": object;
  "documents.recipient-set-name-taken": { name: string };
};

export const documentsFailure = failureOf<DocumentsFailures>();
