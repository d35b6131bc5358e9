import { failureOf } from "#shared/kernel/app-error.ts";

export type SubmissionStatus = "draft" | "accepted" | "returned" | "superseded";

export type SubmissionsFailures = {
  "submissions.period-not-found": { periodCode: string };
  "submissions.no-active-units": { periodCode: string };
  "submissions.not-found": object;
  "submissions.wrong-status": { status: SubmissionStatus; unitName: string };
  /** What was typed is no value of this item: no number, negative, not whole or too large. */
  "submissions.not-a-number": { typed: string; item: string; maximum: number };
  "submissions.breaks-check": { parts: string; sum: string; whole: string; wholeValue: string };
};

export const submissionsFailure = failureOf<SubmissionsFailures>();
