import type { Submission } from "#shared/features/submissions/contract.ts";
import { followUpText } from "#shared/features/submissions/follow-up/screen-text.ts";
import { submissionsScreenText } from "#shared/features/submissions/screen-text.ts";
import { formatInteger } from "#shared/kernel/exact.ts";
import { useCommand } from "#renderer/app/use-command.ts";
import { ReasonDialog } from "#renderer/components/dialog/reason-dialog.tsx";

import type { Marks } from "../value-grid-props.ts";
import { MarkList } from "./mark-list.tsx";

/** Asks why a report goes back; the marked cells go with it. */
export function ReturnDialog({
  submission,
  marks,
  onReturned,
  onClose,
}: {
  readonly submission: Submission;
  readonly marks: Marks;
  readonly onReturned: () => void;
  readonly onClose: () => void;
}) {
  const giveBack = useCommand("submissions.return", { onSuccess: onReturned });
  return (
    <ReasonDialog
      {...submissionsScreenText.one.returnDialog}
      maxLength={1000}
      initialReason={marks.size === 0 ? "" : followUpText.marks.reason(formatInteger(marks.size))}
      isPending={giveBack.isPending}
      error={giveBack.error}
      onClose={onClose}
      onConfirm={(reason) => {
        giveBack.mutate({
          submissionId: submission.id,
          reason,
          ...(marks.size > 0 && {
            marks: [...marks].map(([valueId, remark]) => ({ valueId, remark })),
          }),
        });
      }}
    >
      <MarkList values={submission.values} marks={marks} />
    </ReasonDialog>
  );
}
