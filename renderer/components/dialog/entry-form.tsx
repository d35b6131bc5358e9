import { Button, Group, Stack } from "@mantine/core";
import type { ReactNode, SubmitEvent } from "react";

import { appText } from "#shared/kernel/app-text.ts";

import { ErrorNotice } from "../error-notice.tsx";

export type EntryFormProps = Readonly<{
  saveLabel?: string;
  isPending: boolean;
  /** True: nothing to save yet. */
  isOff?: boolean;
  error: unknown;
  onSave: () => void;
  onClose: () => void;
  children: ReactNode;
}>;

/** Fields in a dialog with one button that saves; a refusal stands above the buttons. */
export function EntryForm({
  saveLabel = appText.common.save,
  isPending,
  isOff = false,
  error,
  onSave,
  onClose,
  children,
}: EntryFormProps) {
  function submit(event: SubmitEvent): void {
    event.preventDefault();
    if (!isPending && !isOff) onSave();
  }

  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="sm">
        {children}
        <ErrorNotice error={error} />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {appText.common.cancel}
          </Button>
          <Button type="submit" loading={isPending} disabled={isOff}>
            {saveLabel}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
