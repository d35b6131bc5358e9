import { failureOf } from "#shared/kernel/app-error.ts";
import type { DocumentStatus } from "./contract.ts";
import type { CheckPart } from "./sign-off-schemas.ts";

export type DocumentsFailures = {
  "documents.not-found": object;
  "documents.wrong-status": { title: string; status: DocumentStatus };
  /** Its own checks found `errors` faults; `first` is the sentence for the first of them. */
  "documents.has-errors": { title: string; errors: number; first: string };
  "documents.checker-unnamed": object;
  /** The one who did the other check may not do this one while somebody else can. */
  "documents.same-checker": { person: string };
  "documents.checks-missing": { title: string; missing: CheckPart[] };
  "documents.mark-not-found": object;
  "documents.number-taken": { sign: string; year: number };
  /** The register says why that number stands on no paper: it is given no more. */
  "documents.number-void": { sign: string; reason: string };
  /** A smaller number would bear a later day than a larger one. */
  "documents.number-out-of-order": {
    sign: string;
    issuedOn: string;
    otherSign: string;
    otherIssuedOn: string;
  };
  "documents.nothing-to-export": { year: number };
  "documents.not-a-gap": { series: string; year: number; from: number; to: number };
  "documents.date-outside-year": { year: number };
  "documents.date-in-future": { today: string };
  /** The office's level of government is no more on that day. */
  "documents.issuer-not-in-place": object;
  /** The paper is not written in the program, or has no such version. */
  "documents.no-text": object;
  /** The office has named no steering board that could issue a paper. */
  "documents.no-board": object;
  /** Somebody else saved the text after this writer had opened it. */
  "documents.changed-meanwhile": { revision: number; savedAt: string; savedBy: string };
  "documents.font-incomplete": { file: string; missing: string };
  "documents.finding-gone": object;
  "documents.act-not-found": object;
  "documents.act-twice": { name: string };
  "documents.act-without-number": { kindName: string };
  "documents.act-replaces-itself": object;
  "documents.recipient-set-not-found": object;
  "documents.recipient-set-name-taken": { name: string };
};

export const documentsFailure = failureOf<DocumentsFailures>();
