import { Button, Group, Stack } from "@mantine/core";

import { officeScreenText } from "#shared/features/office/screen-text.ts";
import { appText } from "#shared/kernel/app-text.ts";
import { useCommand } from "#renderer/app/use-command.ts";
import { Dialog } from "#renderer/components/dialog/dialog.tsx";
import { ErrorNotice } from "#renderer/components/error-notice.tsx";

const text = officeScreenText.accounts;

/** Ends one-person mode for good; the next thing on the screen is the sign-in. */
export function TurnOnDialog({ onClose }: { readonly onClose: () => void }) {
  const turnOn = useCommand("office.turnAccountsOn", { onSuccess: onClose });
  return (
    <Dialog title={text.turnOnTitle} onClose={onClose}>
      <Stack gap="md">
        <p>{text.turnOnText}</p>
        <ErrorNotice error={turnOn.error} />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose} data-autofocus>
            {appText.common.cancel}
          </Button>
          <Button
            loading={turnOn.isPending}
            onClick={() => {
              turnOn.mutate({});
            }}
          >
            {text.turnOn}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
