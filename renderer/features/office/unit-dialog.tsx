import { NativeSelect, SimpleGrid, Textarea, TextInput } from "@mantine/core";
import { useState } from "react";

import type { Unit } from "#shared/features/office/contract.ts";
import { officeScreenText } from "#shared/features/office/screen-text.ts";
import { useCommand } from "#renderer/app/use-command.ts";
import { FormDialog } from "#renderer/components/dialog/form-dialog.tsx";
import { RequiredTextInput } from "#renderer/components/required-text-input.tsx";

import { MergedInto } from "./merged-into.tsx";
import { readPeriod } from "./read-period.ts";
import { linesOf, type UnitDraft, unitDraft, unitInput } from "./unit-draft.ts";

const text = officeScreenText.unitForm;
const mostAliases = 30;

/** A new unit, or one to change; its figures stay with it whatever its name becomes. */
export function UnitDialog({
  unit,
  onSaved,
  onClose,
}: {
  readonly unit: Unit | null;
  readonly onSaved: (unit: Unit) => void;
  readonly onClose: () => void;
}) {
  const [draft, setDraft] = useState(() => unitDraft(unit));
  const [hasTried, setTried] = useState(false);
  const save = useCommand("office.saveUnit", { onSuccess: onSaved });
  const { fromProblem, toProblem } = readPeriod(draft.from, draft.to);
  const hasTooMany = linesOf(draft.aliases).length > mostAliases;
  const set = (change: Partial<UnitDraft>): void => {
    setDraft((before) => ({ ...before, ...change }));
  };

  function submit(): void {
    setTried(true);
    const input = unitInput(unit?.id ?? null, draft);
    if (input !== null && !hasTooMany) save.mutate(input);
  }

  return (
    <FormDialog
      title={unit === null ? text.add : text.title(unit.name)}
      size="lg"
      isPending={save.isPending}
      error={save.error}
      onSave={submit}
      onClose={onClose}
    >
      <RequiredTextInput
        data-autofocus
        label={text.name}
        description={text.nameHint}
        maxLength={120}
        value={draft.name}
        hasTried={hasTried}
        onType={(value) => {
          set({ name: value });
        }}
      />
      <SimpleGrid cols={2} spacing="sm">
        <NativeSelect
          label={text.kind}
          value={draft.kind}
          data={[
            { value: "commune", label: officeScreenText.kinds.commune },
            { value: "town", label: officeScreenText.kinds.town },
          ]}
          onChange={({ currentTarget: { value } }) => {
            set({ kind: value === "town" ? "town" : "commune" });
          }}
        />
        <TextInput
          label={text.code}
          maxLength={20}
          placeholder={text.codeHint}
          value={draft.code}
          onChange={({ currentTarget: { value } }) => {
            set({ code: value });
          }}
        />
        <TextInput
          label={text.from}
          description={officeScreenText.dates.hint}
          required
          inputMode="numeric"
          value={draft.from}
          error={hasTried ? fromProblem : undefined}
          onChange={({ currentTarget: { value } }) => {
            set({ from: value });
          }}
        />
        <TextInput
          label={text.to}
          description={text.toHint}
          inputMode="numeric"
          value={draft.to}
          error={hasTried ? toProblem : undefined}
          onChange={({ currentTarget: { value } }) => {
            set({ to: value });
          }}
        />
      </SimpleGrid>
      {draft.to.trim() !== "" && (
        <MergedInto
          unit={unit}
          value={draft.mergedInto}
          onChoose={(mergedInto) => {
            set({ mergedInto });
          }}
        />
      )}
      {draft.to.trim() !== "" && (
        <TextInput
          label={text.note}
          maxLength={500}
          value={draft.note}
          onChange={({ currentTarget: { value } }) => {
            set({ note: value });
          }}
        />
      )}
      <Textarea
        label={text.aliases}
        description={text.aliasesHint}
        minRows={3}
        value={draft.aliases}
        error={hasTried && hasTooMany ? officeScreenText.paste.tooManyAliases : undefined}
        onChange={({ currentTarget: { value } }) => {
          set({ aliases: value });
        }}
      />
    </FormDialog>
  );
}
