import type { Submission } from "#shared/features/submissions/contract.ts";
import { followUpText } from "#shared/features/submissions/follow-up/screen-text.ts";
import { submissionsScreenText } from "#shared/features/submissions/screen-text.ts";
import { formatInstant } from "#shared/kernel/dates.ts";
import { Notice } from "#renderer/components/notice.tsx";

const text = followUpText.reopen;

/** Why a report went back, and each time that it was opened again. */
export function SubmissionNotices({
  submission: { returnReason, reopenings },
}: {
  readonly submission: Submission;
}) {
  return (
    <>
      {returnReason !== null && (
        <Notice tone="warn">{submissionsScreenText.one.returned(returnReason)}</Notice>
      )}
      {reopenings.map(({ reason, reopenedAt, reopenedBy, closedAt }) => {
        const words = closedAt === null ? text.open : text.closed;
        return (
          <Notice key={reopenedAt} tone={closedAt === null ? "warn" : "info"}>
            {words(reopenedBy, formatInstant(reopenedAt), reason)}
          </Notice>
        );
      })}
    </>
  );
}
