import { NativeSelect, SimpleGrid, TextInput } from "@mantine/core";
import { useId, useState } from "react";

import { signerLines } from "#shared/features/documents/authority/signers-for.ts";
import type { Signer } from "#shared/features/office/contract.ts";
import { officeScreenText } from "#shared/features/office/screen-text.ts";
import {
  type SigningRight,
  signingRights,
  usualRight,
} from "#shared/features/office/signing-right.ts";
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
  const [chosenRight, setRight] = useState<SigningRight | null>(signer?.signsAs ?? null);
  const [mandate, setMandate] = useState(signer?.mandate ?? "");
  const [typedFrom, setFrom] = useState(signer === null ? "" : formatDate(signer.holdsFrom));
  const [typedTo, setTo] = useState(
    signer === null || signer.holdsTo === null ? "" : formatDate(signer.holdsTo),
  );
  const [hasTried, setTried] = useState(false);
  const save = useCommand("office.saveSigner", { onSuccess: onClose });
  const offices = useId();
  const { from, to, fromProblem, toProblem } = readPeriod(typedFrom, typedTo);
  const signsAs = chosenRight ?? usualRight(office);
  const isEntrusted = signsAs === "order" || signsAs === "mandate";
  const needsMandate = signsAs === "mandate" && mandate.trim() === "";

  function submit(): void {
    setTried(true);
    const given = {
      name: nfc(name).trim(),
      office: nfc(office).trim(),
      signsAs,
      mandate: isEntrusted ? nfc(mandate).trim() : "",
    };
    if (given.name === "" || given.office === "" || needsMandate) return;
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
        description={linesOf(office, signsAs)}
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
      <NativeSelect
        label={text.right}
        value={signsAs}
        data={signingRights.map((right) => ({ value: right, label: text.rights[right] }))}
        onChange={({ currentTarget: { value } }) => {
          setRight(signingRights.find((right) => right === value) ?? null);
        }}
      />
      {isEntrusted && (
        <TextInput
          label={text.mandate}
          description={text.mandateHint}
          maxLength={300}
          required={signsAs === "mandate"}
          value={mandate}
          error={hasTried && needsMandate ? text.mandateNeeded : undefined}
          onChange={({ currentTarget: { value } }) => {
            setMandate(value);
          }}
        />
      )}
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

/** The lines over the signature that office and right give. */
function linesOf(office: string, signsAs: SigningRight): string {
  const given = office.trim();
  if (given === "") return text.officeHint;
  return `${text.signsAs}: ${signerLines({ office: given, signsAs }, "personal", "").join(" / ")}`;
}
