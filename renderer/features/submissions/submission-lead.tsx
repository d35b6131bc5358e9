import { Link } from "wouter";

import type { Submission } from "#shared/features/submissions/contract.ts";
import { submissionsScreenText } from "#shared/features/submissions/screen-text.ts";
import { appText } from "#shared/kernel/app-text.ts";
import { formatInstant } from "#shared/kernel/dates.ts";

import classes from "./submission-desk.module.css";

const text = submissionsScreenText.one;

/** The way back, and where the report came from. */
export function SubmissionLead({ submission }: { readonly submission: Submission }) {
  const { periodCode, version, fileName, receivedBy, receivedAt } = submission;
  return (
    <>
      <Link className={classes["back"]} href="/submissions">
        {text.back}
      </Link>{" "}
      {text.lead(appText.periodName(periodCode), version, fileName)}
      {". "}
      {text.received(receivedBy, formatInstant(receivedAt))}.
    </>
  );
}
