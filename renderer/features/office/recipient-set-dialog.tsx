import { Button, Textarea, TextInput } from "@mantine/core";
import { useState } from "react";

import type { RecipientSet } from "#shared/features/documents/recipients/contract.ts";
import {
  keptCopyLine,
  readRecipients,
} from "#shared/features/documents/recipients/recipient-lines.ts";
import { recipientsScreenText } from "#shared/features/documents/recipients/screen-text.ts";
import { nfc } from "#shared/kernel/vietnamese.ts";
import { useCommand } from "#renderer/app/use-command.ts";
import { FormDialog } from "#renderer/components/dialog/form-dialog.tsx";
import { RequiredTextInput } from "#renderer/components/required-text-input.tsx";

const text = recipientsScreenText.form;
const most = { lines: 200, characters: 300 } as const;

/** A new list of recipients, or one to change; the lines may be copied from a paper. */
export function RecipientSetDialog({
  set,
  onClose,
}: {
  readonly set: RecipientSet | null;
  readonly onClose: () => void;
}) {
  const [name, setName] = useState(set?.name ?? "");
  const [typed, setTyped] = useState(set?.recipients.join("\n") ?? "");
  const [typedUnit, setUnit] = useState(set?.draftingUnit ?? "");
  const [hasTried, setTried] = useState(false);
  const save = useCommand("documents.saveRecipientSet", { onSuccess: onClose });
  const remove = useCommand("documents.removeRecipientSet", { onSuccess: onClose });
  const recipients = readRecipients(typed);
  const unit = nfc(typedUnit).trim();
  const draftingUnit = unit === "" ? null : unit;
  const problem = linesProblem(recipients);

  function submit(): void {
    setTried(true);
    const given = nfc(name).trim();
    if (given === "" || problem !== null) return;
    save.mutate({ id: set?.id ?? null, name: given, recipients, draftingUnit });
  }

  return (
    <FormDialog
      title={set === null ? recipientsScreenText.add : recipientsScreenText.title(set.name)}
      size="lg"
      isPending={save.isPending || remove.isPending}
      error={save.error ?? remove.error}
      onSave={submit}
      onClose={onClose}
    >
      <RequiredTextInput
        data-autofocus
        label={text.name}
        description={text.nameHint}
        maxLength={120}
        value={name}
        hasTried={hasTried}
        onType={setName}
      />
      <Textarea
        label={text.recipients}
        description={text.recipientsHint}
        required
        minRows={6}
        autosize
        maxRows={14}
        value={typed}
        error={hasTried ? problem : undefined}
        onChange={({ currentTarget: { value } }) => {
          setTyped(value);
        }}
      />
      <TextInput
        label={text.draftingUnit}
        description={text.draftingUnitHint}
        maxLength={40}
        value={typedUnit}
        onChange={({ currentTarget: { value } }) => {
          setUnit(value);
        }}
      />
      <p>
        {text.printed}: <em>- {keptCopyLine(draftingUnit)}.</em>
      </p>
      {set !== null && (
        <Button
          variant="default"
          size="xs"
          onClick={() => {
            remove.mutate({ id: set.id });
          }}
        >
          {text.remove}
        </Button>
      )}
    </FormDialog>
  );
}

function linesProblem(recipients: readonly string[]): string | null {
  if (recipients.length === 0) return text.needed;
  if (recipients.length > most.lines) return text.tooMany;
  const long = recipients.find(({ length }) => length > most.characters);
  return long === undefined ? null : text.tooLong(long.slice(0, 30));
}
