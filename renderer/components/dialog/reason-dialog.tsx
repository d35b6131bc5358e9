import { Button, Group, Stack, Textarea } from "@mantine/core";
import { type ReactNode, type SubmitEvent, useState } from "react";

import { appText } from "#shared/kernel/app-text.ts";

import { ErrorNotice } from "../error-notice.tsx";
import { Dialog } from "./dialog.tsx";

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

  function submit(event: SubmitEvent): void {
    event.preventDefault();
    const given = reason.trim();
    setMissing(given === "");
    if (given !== "") onConfirm(given);
  }

  return (
    <Dialog title={title} onClose={onClose}>
      <form onSubmit={submit} noValidate>
        <Stack gap="sm">
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
          <ErrorNotice error={error} />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {appText.common.cancel}
            </Button>
            <Button type="submit" loading={isPending}>
              {confirm}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
