import { PasswordInput } from "@mantine/core";

import { officeScreenText } from "#shared/features/office/screen-text.ts";

import { isGoodPassword } from "./is-good-password.ts";

const text = officeScreenText.accounts;

/** A password to be set; says what is wrong with it once saving was tried. */
export function NewPasswordInput({
  value,
  hasTried,
  onType,
  ...field
}: {
  readonly "data-autofocus"?: boolean;
  readonly value: string;
  readonly hasTried: boolean;
  readonly onType: (value: string) => void;
}) {
  return (
    <PasswordInput
      {...field}
      label={text.password}
      description={text.passwordHint}
      required
      autoComplete="new-password"
      value={value}
      error={hasTried && !isGoodPassword(value) ? text.badPassword : undefined}
      onChange={({ currentTarget }) => {
        onType(currentTarget.value);
      }}
    />
  );
}
