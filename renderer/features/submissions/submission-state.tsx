import type { Submission } from "#shared/features/submissions/contract.ts";
import { submissionsScreenText } from "#shared/features/submissions/screen-text.ts";
import { formatInstant } from "#shared/kernel/dates.ts";
import { StateBadge } from "#renderer/components/state-badge.tsx";

import { statusTones } from "./matrix-tones.ts";
import classes from "./submission-desk.module.css";

/** The state of a report, and who decided it when. */
export function SubmissionState({
  submission: { status, decidedBy, decidedAt },
}: {
  readonly submission: Submission;
}) {
  return (
    <>
      <StateBadge tone={statusTones[status]}>
        {submissionsScreenText.matrix.statuses[status]}
      </StateBadge>
      {decidedBy !== null && decidedAt !== null && (
        <span className={classes["decided"]}>
          {submissionsScreenText.one.decided(decidedBy, formatInstant(decidedAt))}
        </span>
      )}
    </>
  );
}
