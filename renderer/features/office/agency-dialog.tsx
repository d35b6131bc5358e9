import { useState } from "react";

import type { Output } from "#renderer/app/api.ts";
import { officeScreenText } from "#shared/features/office/screen-text.ts";
import { nfc } from "#shared/kernel/vietnamese.ts";
import { useCommand } from "#renderer/app/use-command.ts";
import { FormDialog } from "#renderer/components/dialog/form-dialog.tsx";
import { RequiredTextInput } from "#renderer/components/required-text-input.tsx";

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

  return (
    <FormDialog
      title={agency === null ? text.add : text.title(agency.name)}
      isPending={save.isPending}
      error={save.error}
      onSave={submit}
      onClose={onClose}
    >
      <RequiredTextInput
        data-autofocus
        label={text.name}
        maxLength={120}
        value={name}
        hasTried={hasTried}
        onType={setName}
      />
      <RequiredTextInput
        label={text.shortName}
        description={text.shortNameHint}
        maxLength={120}
        value={shortName}
        hasTried={hasTried}
        onType={setShortName}
      />
    </FormDialog>
  );
}
