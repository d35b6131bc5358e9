import { Button, Group, PasswordInput, Stack } from "@mantine/core";
import { type SubmitEvent, useState } from "react";

import type { Account } from "#shared/features/office/contract.ts";
import { officeScreenText } from "#shared/features/office/screen-text.ts";
import { appText } from "#shared/kernel/app-text.ts";
import { useCommand } from "#renderer/app/use-command.ts";
import { Dialog } from "#renderer/components/dialog/dialog.tsx";
import { ErrorNotice } from "#renderer/components/error-notice.tsx";

import { isGoodPassword } from "./is-good-password.ts";

const text = officeScreenText.accounts;

export function PasswordDialog({
  account,
  onDone,
  onClose,
}: {
  readonly account: Account;
  readonly onDone: () => void;
  readonly onClose: () => void;
}) {
  const [password, setPassword] = useState("");
  const [hasTried, setTried] = useState(false);
  const save = useCommand("office.setPassword", { onSuccess: onDone });

  function submit(event: SubmitEvent): void {
    event.preventDefault();
    setTried(true);
    if (isGoodPassword(password)) save.mutate({ accountId: account.id, password });
  }

  return (
    <Dialog title={text.setPasswordOf(account.displayName)} onClose={onClose}>
      <form onSubmit={submit} noValidate>
        <Stack gap="sm">
          <PasswordInput
            data-autofocus
            label={text.password}
            description={text.passwordHint}
            required
            autoComplete="new-password"
            value={password}
            error={hasTried && !isGoodPassword(password) ? text.badPassword : undefined}
            onChange={({ currentTarget }) => {
              setPassword(currentTarget.value);
            }}
          />
          <ErrorNotice error={save.error} />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {appText.common.cancel}
            </Button>
            <Button type="submit" loading={save.isPending}>
              {text.setPassword}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
