import { registerText } from "#shared/features/documents/register-text.ts";
import { useCommand } from "#renderer/app/use-command.ts";

import { ReasonDialog } from "../dialog/reason-dialog.tsx";

const { title, label, hint, confirm, lead } = registerText.cancel;

/** Why a numbered paper is made void before it is sent. */
export function CancelDialog({
  documentId,
  onClose,
}: {
  readonly documentId: number;
  readonly onClose: () => void;
}) {
  const cancel = useCommand("documents.cancel", { onSuccess: onClose });
  return (
    <ReasonDialog
      title={title}
      label={label}
      hint={hint}
      confirm={confirm}
      maxLength={1000}
      isPending={cancel.isPending}
      error={cancel.error}
      onConfirm={(reason) => {
        cancel.mutate({ documentId, reason });
      }}
      onClose={onClose}
    >
      <p>{lead}</p>
    </ReasonDialog>
  );
}
