import { Button, Group, Stack } from "@mantine/core";

import { plansScreenText as text } from "#shared/features/plans/screen-text.ts";
import { appText } from "#shared/kernel/app-text.ts";
import { Dialog } from "#renderer/components/dialog/dialog.tsx";

export function ReplaceDialog({
  year,
  fileName,
  onConfirm,
  onClose,
}: {
  readonly year: number;
  readonly fileName: string;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}) {
  return (
    <Dialog title={text.replaceTitle} onClose={onClose}>
      <Stack gap="md">
        <p>{text.replaceText(year, fileName)}</p>
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose} data-autofocus>
            {appText.common.cancel}
          </Button>
          <Button onClick={onConfirm}>{text.replaceConfirm}</Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
