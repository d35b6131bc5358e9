import { TextInput } from "@mantine/core";
import { useState } from "react";

import type { Output } from "#renderer/app/api.ts";
import { officeScreenText } from "#shared/features/office/screen-text.ts";
import { appText } from "#shared/kernel/app-text.ts";
import { nfc } from "#shared/kernel/vietnamese.ts";
import { useCommand } from "#renderer/app/use-command.ts";

import { FormDialog } from "./form-dialog.tsx";

const text = officeScreenText.agencyForm;

export function AgencyDialog({
  agency,
  onClose,
}: {
  readonly agency: Output<"office.agencies">[number] | null;
  readonly onClose: () => void;
}) {
  const [name, setName] = useState(agency?.name ?? "");
  const [shortName, setShortName] = useState(agency?.shortName ?? "");
  const [hasTried, setTried] = useState(false);
  const save = useCommand("office.saveAgency", { onSuccess: onClose });

  function submit(): void {
    setTried(true);
    const given = { name: nfc(name).trim(), shortName: nfc(shortName).trim() };
    if (given.name !== "" && given.shortName !== "") {
      save.mutate({ id: agency?.id ?? null, ...given });
    }
  }

  const missing = (typed: string): string | undefined =>
    hasTried && typed.trim() === "" ? appText.common.required : undefined;

  return (
    <FormDialog
      title={agency === null ? text.add : text.title(agency.name)}
      isPending={save.isPending}
      error={save.error}
      onSave={submit}
      onClose={onClose}
    >
      <TextInput
        data-autofocus
        label={text.name}
        required
        maxLength={120}
        value={name}
        error={missing(name)}
        onChange={({ currentTarget: { value } }) => {
          setName(value);
        }}
      />
      <TextInput
        label={text.shortName}
        description={text.shortNameHint}
        required
        maxLength={120}
        value={shortName}
        error={missing(shortName)}
        onChange={({ currentTarget: { value } }) => {
          setShortName(value);
        }}
      />
    </FormDialog>
  );
}
