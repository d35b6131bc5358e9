import { NativeSelect, SimpleGrid, TextInput } from "@mantine/core";

import { citeAgain } from "#shared/features/documents/legal-acts/cite-act.ts";
import type { LegalAct } from "#shared/features/documents/legal-acts/contract.ts";
import { legalActsScreenText } from "#shared/features/documents/legal-acts/screen-text.ts";
import { formatDate } from "#shared/kernel/dates.ts";

import type { LegalActDraft } from "./legal-act-draft.ts";

const text = legalActsScreenText.form;

/** From when to when an act binds, and what took its place. */
export function LegalActForce({
  draft,
  others,
  problems,
  onChange,
}: {
  readonly draft: LegalActDraft;
  readonly others: readonly LegalAct[];
  readonly problems: Readonly<{ from: string | null; to: string | null }>;
  readonly onChange: (change: Partial<LegalActDraft>) => void;
}) {
  return (
    <>
      <SimpleGrid cols={2} spacing="sm">
        <TextInput
          label={text.from}
          description={text.fromHint}
          inputMode="numeric"
          value={draft.from}
          error={problems.from}
          onChange={({ currentTarget: { value } }) => {
            onChange({ from: value });
          }}
        />
        <TextInput
          label={text.to}
          description={text.toHint}
          inputMode="numeric"
          value={draft.to}
          error={problems.to}
          onChange={({ currentTarget: { value } }) => {
            onChange({ to: value });
          }}
        />
      </SimpleGrid>
      <NativeSelect
        label={text.replacedBy}
        value={String(draft.replacedById ?? "")}
        data={[
          { value: "", label: text.nothingReplaces },
          ...others.toReversed().map((other) => ({
            value: String(other.id),
            label: `${citeAgain(other)} (${formatDate(other.issuedOn)})`,
          })),
        ]}
        onChange={({ currentTarget: { value } }) => {
          onChange({ replacedById: value === "" ? null : Number(value) });
        }}
      />
    </>
  );
}
