import { failureOf } from "#shared/kernel/app-error.ts";
import type { FindingDetails } from "./findings.ts";
import type { ListColumn } from "./form-definition.ts";
import type { FormProblem } from "./forms/form-problems.ts";
import type { SharedItem } from "./forms/shared-items.ts";

/** "reopened": accepted, and opened again to be corrected; its figures stay in force meanwhile. */
export type SubmissionStatus = "draft" | "accepted" | "reopened" | "returned" | "superseded";

export type SubmissionsFailures = {
  "submissions.period-not-found": { periodCode: string };
  "submissions.no-active-units": { periodCode: string };
  "submissions.no-forms": { periodCode: string };
  "submissions.form-not-found": { code: string };
  /** The form that was handed in contradicts itself. */
  "submissions.form-broken": FormProblem;
  /** Two forms of one period ask for the same item, which may have one source only. */
  "submissions.item-asked-twice": SharedItem;
  "submissions.form-in-use": { code: string; periodCode: string };
  "submissions.unit-not-found": object;
  /** An extension ends no earlier than the period's own last day. */
  "submissions.not-an-extension": { dueOn: string };
  /** Every unit has sent its forms, or has its letter already. */
  "submissions.nobody-to-remind": { periodCode: string };
  "submissions.no-reminders": { periodCode: string };
  "submissions.not-found": object;
  "submissions.wrong-status": { status: SubmissionStatus; unitName: string };
  /** It would put other figures in the place of accepted ones, and nobody said that they were seen. */
  "submissions.differences-unseen": { unitName: string; count: number };
  /** Accepted figures are corrected only after the report was opened again. */
  "submissions.locked": { unitName: string };
  /** A mark on a value that is not of the returned report. */
  "submissions.mark-elsewhere": object;
  /** Read again, the file has nothing wrong. */
  "submissions.nothing-to-return": { name: string };
  /** What stands under the name by now has other bytes than were read. */
  "submissions.file-changed": { name: string };
  /** What was typed is no value of this item: no number, negative, not whole or too large. */
  "submissions.not-a-number": { typed: string; item: string; maximum: number };
  /** A value that is counted from the list of households. */
  "submissions.counted": { item: string };
  /** What was typed answers no such column of a list. */
  "submissions.not-an-answer": {
    typed: string;
    item: string;
    kind: ListColumn["kind"];
    maximum: number;
  };
  "submissions.mark-without": { head: string; item: string; needs: string };
  "submissions.breaks-formula": FindingDetails["check-failed"];
  "submissions.breaks-check": { parts: string; sum: string; whole: string; wholeValue: string };
};

export const submissionsFailure = failureOf<SubmissionsFailures>();
