import { TextInput } from "@mantine/core";
import { useState } from "react";

import type { Unit } from "#shared/features/office/contract.ts";
import { officeScreenText } from "#shared/features/office/screen-text.ts";
import { call } from "#renderer/app/api.ts";
import { readTypedDate } from "#renderer/components/dates/read-typed-date.ts";

import { PasteDialog } from "./paste-dialog.tsx";
import { readPastedUnits } from "./read-pasted-units.ts";

const text = officeScreenText.paste.units;

/** A whole list of communes at once. */
export function PasteUnitsDialog({
  units,
  onClose,
}: {
  readonly units: readonly Unit[];
  readonly onClose: () => void;
}) {
  const [typedFrom, setFrom] = useState("");
  const from = readTypedDate(typedFrom);
  const isWrong = typedFrom.trim() !== "" && from === null;
  return (
    <PasteDialog
      title={text.title}
      label={text.label}
      hint={text.hint}
      columns={[
        officeScreenText.name,
        officeScreenText.code,
        officeScreenText.kind,
        officeScreenText.unitForm.aliases,
      ]}
      read={(typed) => readPastedUnits(typed, units, from)}
      isReady={from !== null}
      save={(input) => call("office.saveUnit", input)}
      onClose={onClose}
    >
      <TextInput
        label={text.from}
        description={officeScreenText.dates.hint}
        required
        inputMode="numeric"
        value={typedFrom}
        error={isWrong ? officeScreenText.dates.bad : undefined}
        onChange={({ currentTarget: { value } }) => {
          setFrom(value);
        }}
      />
    </PasteDialog>
  );
}
