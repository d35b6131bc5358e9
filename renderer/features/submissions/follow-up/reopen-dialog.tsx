import { followUpText } from "#shared/features/submissions/follow-up/screen-text.ts";
import { useCommand } from "#renderer/app/use-command.ts";
import { ReasonDialog } from "#renderer/components/dialog/reason-dialog.tsx";

const text = followUpText.reopen;

/** Asks why an accepted report is opened again. */
export function ReopenDialog({
  submissionId,
  onClose,
}: {
  readonly submissionId: number;
  readonly onClose: () => void;
}) {
  const reopen = useCommand("submissions.reopen", { onSuccess: onClose });
  return (
    <ReasonDialog
      {...text.dialog}
      isPending={reopen.isPending}
      error={reopen.error}
      onClose={onClose}
      onConfirm={(reason) => {
        reopen.mutate({ submissionId, reason });
      }}
    >
      <p>{text.explain}</p>
    </ReasonDialog>
  );
}
