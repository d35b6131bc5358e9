import { TextInput, type TextInputProps } from "@mantine/core";

import { appText } from "#shared/kernel/app-text.ts";

/** A field that must not stay empty; says so once saving was tried. */
export function RequiredTextInput({
  value,
  hasTried,
  onType,
  ...field
}: Readonly<
  Pick<TextInputProps, "label" | "description" | "maxLength" | "list"> & {
    "data-autofocus"?: boolean;
    value: string;
    hasTried: boolean;
    onType: (value: string) => void;
  }
>) {
  return (
    <TextInput
      {...field}
      required
      value={value}
      error={hasTried && value.trim() === "" ? appText.common.required : undefined}
      onChange={({ currentTarget }) => {
        onType(currentTarget.value);
      }}
    />
  );
}
