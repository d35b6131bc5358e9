import { SimpleGrid, TextInput } from "@mantine/core";
import { useId, useState } from "react";

import type { Signer } from "#shared/features/office/contract.ts";
import { officeScreenText } from "#shared/features/office/screen-text.ts";
import { formatDate } from "#shared/kernel/dates.ts";
import { nfc } from "#shared/kernel/vietnamese.ts";
import { useCommand } from "#renderer/app/use-command.ts";
import { FormDialog } from "#renderer/components/dialog/form-dialog.tsx";
import { RequiredTextInput } from "#renderer/components/required-text-input.tsx";

import { readPeriod } from "./read-period.ts";

const text = officeScreenText.signers;

/** Who signs, in which office and from when to when. */
export function SignerDialog({
  signer,
  onClose,
}: {
  readonly signer: Signer | null;
  readonly onClose: () => void;
}) {
  const [name, setName] = useState(signer?.name ?? "");
  const [office, setOffice] = useState<string>(signer?.office ?? text.head);
  const [typedFrom, setFrom] = useState(signer === null ? "" : formatDate(signer.holdsFrom));
  const [typedTo, setTo] = useState(
    signer === null || signer.holdsTo === null ? "" : formatDate(signer.holdsTo),
  );
  const [hasTried, setTried] = useState(false);
  const save = useCommand("office.saveSigner", { onSuccess: onClose });
  const offices = useId();
  const { from, to, fromProblem, toProblem } = readPeriod(typedFrom, typedTo);

  function submit(): void {
    setTried(true);
    const given = { name: nfc(name).trim(), office: nfc(office).trim() };
    if (given.name === "" || given.office === "") return;
    if (from === null || toProblem !== null) return;
    save.mutate({ id: signer?.id ?? null, ...given, holdsFrom: from, holdsTo: to });
  }

  return (
    <FormDialog
      title={signer === null ? text.add : text.title(signer.name)}
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
        label={text.office}
        description={signsAs(office)}
        maxLength={120}
        list={offices}
        value={office}
        hasTried={hasTried}
        onType={setOffice}
      />
      <datalist id={offices}>
        {text.offices.map((each) => (
          <option key={each} value={each} />
        ))}
      </datalist>
      <SimpleGrid cols={2} spacing="sm">
        <TextInput
          label={text.from}
          description={officeScreenText.dates.hint}
          required
          inputMode="numeric"
          value={typedFrom}
          error={hasTried ? fromProblem : undefined}
          onChange={({ currentTarget: { value } }) => {
            setFrom(value);
          }}
        />
        <TextInput
          label={text.to}
          description={officeScreenText.dates.openEnd}
          inputMode="numeric"
          value={typedTo}
          error={hasTried ? toProblem : undefined}
          onChange={({ currentTarget: { value } }) => {
            setTo(value);
          }}
        />
      </SimpleGrid>
    </FormDialog>
  );
}

/** The lines over the signature that this office gives: only the head signs for himself. */
function signsAs(office: string): string {
  const given = office.trim();
  if (given === "") return text.officeHint;
  return `${text.signsAs}: ${given === text.head ? text.headLine : text.deputyLine(given)}`;
}
