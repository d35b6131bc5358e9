import { Textarea } from "@mantine/core";
import { type ReactNode, useState } from "react";

import { appText } from "#shared/kernel/app-text.ts";

import { FormDialog } from "./form-dialog.tsx";

/** Asks for a reason before something that wants one; the reason stays when the backend refuses. */
export function ReasonDialog({
  title,
  label,
  hint,
  confirm,
  isPending,
  error,
  onConfirm,
  onClose,
  initialReason = "",
  maxLength = 500,
  children,
}: {
  readonly title: string;
  readonly label: string;
  readonly hint?: string;
  readonly confirm: string;
  readonly isPending: boolean;
  readonly error: unknown;
  readonly onConfirm: (reason: string) => void;
  readonly onClose: () => void;
  readonly initialReason?: string;
  readonly maxLength?: number;
  readonly children?: ReactNode;
}) {
  const [reason, setReason] = useState(initialReason);
  const [isMissing, setMissing] = useState(false);

  function submit(): void {
    const given = reason.trim();
    setMissing(given === "");
    if (given !== "") onConfirm(given);
  }

  return (
    <FormDialog
      title={title}
      saveLabel={confirm}
      isPending={isPending}
      error={error}
      onSave={submit}
      onClose={onClose}
    >
      {children}
      <Textarea
        data-autofocus
        label={label}
        description={hint}
        required
        minRows={2}
        maxLength={maxLength}
        value={reason}
        error={isMissing ? appText.common.required : undefined}
        onChange={({ currentTarget }) => {
          setReason(currentTarget.value);
        }}
      />
    </FormDialog>
  );
}
