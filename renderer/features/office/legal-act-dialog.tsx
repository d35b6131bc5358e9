import { Checkbox, NativeSelect, SimpleGrid, Textarea, TextInput } from "@mantine/core";
import { useState } from "react";

import {
  type ActKind,
  actKindRules,
  actKinds,
} from "#shared/features/documents/legal-acts/act-kinds-data.ts";
import { basisSentence, citeAgain } from "#shared/features/documents/legal-acts/cite-act.ts";
import type { LegalAct } from "#shared/features/documents/legal-acts/contract.ts";
import { legalActsScreenText } from "#shared/features/documents/legal-acts/screen-text.ts";
import { officeScreenText } from "#shared/features/office/screen-text.ts";
import { appText } from "#shared/kernel/app-text.ts";
import { useCommand } from "#renderer/app/use-command.ts";
import { readTypedDate } from "#renderer/components/dates/read-typed-date.ts";
import { FormDialog } from "#renderer/components/dialog/form-dialog.tsx";
import { RequiredTextInput } from "#renderer/components/required-text-input.tsx";

import {
  dayOf,
  draftFromSentence,
  type LegalActDraft,
  legalActDraft,
  legalActInput,
} from "./legal-act-draft.ts";
import { LegalActForce } from "./legal-act-force.tsx";

const text = legalActsScreenText.form;

/** A new act, or one to change; a sentence copied from a paper fills the fields. */
export function LegalActDialog({
  act,
  acts,
  onClose,
}: {
  readonly act: LegalAct | null;
  readonly acts: readonly LegalAct[];
  readonly onClose: () => void;
}) {
  const [draft, setDraft] = useState(() => legalActDraft(act));
  const [sentence, setSentence] = useState("");
  const [hasTried, setTried] = useState(false);
  const save = useCommand("documents.saveLegalAct", { onSuccess: onClose });
  const input = legalActInput(act?.id ?? null, draft);
  const set = (change: Partial<LegalActDraft>): void => {
    setDraft((before) => ({ ...before, ...change }));
  };
  const { byTitle } = actKindRules[draft.kind];

  function submit(): void {
    setTried(true);
    if (input !== null) save.mutate(input);
  }

  return (
    <FormDialog
      title={act === null ? legalActsScreenText.add : legalActsScreenText.title(citeAgain(act))}
      size="lg"
      isPending={save.isPending}
      error={save.error}
      onSave={submit}
      onClose={onClose}
    >
      {act === null && (
        <Textarea
          data-autofocus
          label={text.sentence}
          description={text.sentenceHint}
          minRows={2}
          value={sentence}
          onChange={({ currentTarget: { value } }) => {
            setSentence(value);
            setDraft((before) => draftFromSentence(before, value));
          }}
        />
      )}
      <SimpleGrid cols={2} spacing="sm">
        <NativeSelect
          label={text.kind}
          value={draft.kind}
          data={actKinds.map((kind) => ({ value: kind, label: actKindRules[kind].name }))}
          onChange={({ currentTarget: { value } }) => {
            // The options are the kinds and nothing else.
            set({ kind: value as ActKind });
          }}
        />
        <TextInput
          label={text.sign}
          description={text.signHint}
          maxLength={60}
          required={!byTitle}
          value={draft.sign}
          error={
            hasTried && !byTitle && draft.sign.trim() === "" ? appText.common.required : undefined
          }
          onChange={({ currentTarget: { value } }) => {
            set({ sign: value });
          }}
        />
        <RequiredTextInput
          label={text.issuer}
          maxLength={200}
          value={draft.issuer}
          hasTried={hasTried}
          onType={(value) => {
            set({ issuer: value });
          }}
        />
        <TextInput
          label={text.issuedOn}
          required
          inputMode="numeric"
          value={draft.issuedOn}
          error={
            hasTried && readTypedDate(draft.issuedOn) === null
              ? officeScreenText.dates.bad
              : undefined
          }
          onChange={({ currentTarget: { value } }) => {
            set({ issuedOn: value });
          }}
        />
      </SimpleGrid>
      <Textarea
        label={text.subject}
        description={text.subjectHint}
        autosize
        minRows={2}
        maxLength={1000}
        required
        value={draft.subject}
        error={hasTried && draft.subject.trim() === "" ? appText.common.required : undefined}
        onChange={({ currentTarget: { value } }) => {
          set({ subject: value });
        }}
      />
      <LegalActForce
        draft={draft}
        others={acts.filter(({ id }) => id !== act?.id)}
        problems={hasTried ? forceProblems(draft) : { from: null, to: null }}
        onChange={set}
      />
      <SimpleGrid cols={2} spacing="sm">
        <TextInput
          label={text.note}
          maxLength={500}
          value={draft.note}
          onChange={({ currentTarget: { value } }) => {
            set({ note: value });
          }}
        />
        <TextInput
          label={text.source}
          description={text.sourceHint}
          maxLength={500}
          value={draft.source}
          onChange={({ currentTarget: { value } }) => {
            set({ source: value });
          }}
        />
      </SimpleGrid>
      <Checkbox
        label={text.isChecked}
        checked={draft.isChecked}
        onChange={({ currentTarget: { checked } }) => {
          set({ isChecked: checked });
        }}
      />
      {input !== null && (
        <p>
          {text.printed}: <em>{basisSentence(input)};</em>
        </p>
      )}
    </FormDialog>
  );
}

function forceProblems({ from, to }: LegalActDraft): {
  from: string | null;
  to: string | null;
} {
  const [start, end] = [dayOf(from), dayOf(to)];
  const bad = officeScreenText.dates.bad;
  const isReversed = Boolean(start) && Boolean(end) && (end ?? "") < (start ?? "");
  return {
    from: start === undefined ? bad : null,
    to: end === undefined ? bad : isReversed ? officeScreenText.dates.order : null,
  };
}
