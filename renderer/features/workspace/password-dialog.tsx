import { useState } from "react";

import type { Account } from "#shared/features/office/contract.ts";
import { officeScreenText } from "#shared/features/office/screen-text.ts";
import { useCommand } from "#renderer/app/use-command.ts";
import { FormDialog } from "#renderer/components/dialog/form-dialog.tsx";

import { isGoodPassword } from "./is-good-password.ts";
import { NewPasswordInput } from "./new-password-input.tsx";

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

  function submit(): void {
    setTried(true);
    if (isGoodPassword(password)) save.mutate({ accountId: account.id, password });
  }

  return (
    <FormDialog
      title={text.setPasswordOf(account.displayName)}
      saveLabel={text.setPassword}
      isPending={save.isPending}
      error={save.error}
      onSave={submit}
      onClose={onClose}
    >
      <NewPasswordInput data-autofocus value={password} hasTried={hasTried} onType={setPassword} />
    </FormDialog>
  );
}
