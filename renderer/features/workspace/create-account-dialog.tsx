import { NativeSelect, TextInput } from "@mantine/core";
import { useState } from "react";

import type { Account } from "#shared/features/office/contract.ts";
import { officeScreenText } from "#shared/features/office/screen-text.ts";
import { officeText } from "#shared/features/office/text.ts";
import { roles } from "#shared/kernel/permissions.ts";
import { useCommand } from "#renderer/app/use-command.ts";
import { FormDialog } from "#renderer/components/dialog/form-dialog.tsx";

import { isGoodPassword } from "./is-good-password.ts";
import { NewPasswordInput } from "./new-password-input.tsx";

const text = officeScreenText.accounts;
const usernameRule = /^[a-z0-9._-]{2,40}$/;

/** Name, role and first password of one more person. */
export function CreateAccountDialog({
  onDone,
  onClose,
}: {
  readonly onDone: (account: Account) => void;
  readonly onClose: () => void;
}) {
  const [username, setUsername] = useState("");
  const [displayName, setDisplayName] = useState("");
  const [role, setRole] = useState<Account["role"]>("clerk");
  const [password, setPassword] = useState("");
  const [hasTried, setTried] = useState(false);
  const create = useCommand("office.createAccount", { onSuccess: onDone });
  const isUsernameGood = usernameRule.test(username.trim());
  const isNameGood = displayName.trim() !== "";

  function submit(): void {
    setTried(true);
    if (!isUsernameGood || !isNameGood || !isGoodPassword(password)) return;
    create.mutate({ username: username.trim(), displayName: displayName.trim(), role, password });
  }

  return (
    <FormDialog
      title={text.createTitle}
      saveLabel={text.create}
      isPending={create.isPending}
      error={create.error}
      onSave={submit}
      onClose={onClose}
    >
      <TextInput
        data-autofocus
        label={text.displayName}
        required
        maxLength={120}
        value={displayName}
        error={hasTried && !isNameGood ? text.badDisplayName : undefined}
        onChange={({ currentTarget }) => {
          setDisplayName(currentTarget.value);
        }}
      />
      <NativeSelect
        label={text.role}
        data={roles.map((each) => ({ value: each, label: officeText.roles[each] }))}
        value={role}
        onChange={({ currentTarget: { value } }) => {
          setRole(roles.find((each) => each === value) ?? "clerk");
        }}
      />
      <TextInput
        label={text.username}
        description={text.usernameHint}
        required
        autoComplete="off"
        spellCheck={false}
        value={username}
        error={hasTried && !isUsernameGood ? text.badUsername : undefined}
        onChange={({ currentTarget }) => {
          setUsername(currentTarget.value);
        }}
      />
      <NewPasswordInput value={password} hasTried={hasTried} onType={setPassword} />
    </FormDialog>
  );
}
