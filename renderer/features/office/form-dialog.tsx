import { Button, Group, Stack } from "@mantine/core";
import type { ReactNode, SubmitEvent } from "react";

import { appText } from "#shared/kernel/app-text.ts";
import { Dialog } from "#renderer/components/dialog/dialog.tsx";
import { ErrorNotice } from "#renderer/components/error-notice.tsx";

/** A dialog with fields and one button that saves; a refusal stands above the buttons. */
export function FormDialog({
  title,
  size = "md",
  saveLabel = appText.common.save,
  isPending,
  isOff = false,
  error,
  onSave,
  onClose,
  children,
}: {
  readonly title: string;
  readonly size?: string;
  readonly saveLabel?: string;
  readonly isPending: boolean;
  readonly isOff?: boolean;
  readonly error: unknown;
  readonly onSave: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  function submit(event: SubmitEvent): void {
    event.preventDefault();
    if (!isPending && !isOff) onSave();
  }

  return (
    <Dialog title={title} size={size} onClose={onClose}>
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
    </Dialog>
  );
}
