import { TextInput } from "@mantine/core";

import { paperDeskText } from "#shared/features/documents/paper-desk-text.ts";

import { LineList } from "./line-list.tsx";
import classes from "./paper-desk.module.css";
import type { PaperDraft } from "./paper-draft.ts";
import { usePaperHead } from "./use-paper-head.ts";

const text = paperDeskText.closing;

/** What stands under the text: recipients, authority and name of the signer. */
export function ClosingFields({
  draft,
  isReadOnly,
}: {
  readonly draft: PaperDraft;
  readonly isReadOnly: boolean;
}) {
  const { recipients, signer } = usePaperHead(draft);
  return (
    <div className={classes["closing"]}>
      <LineList
        label={text.recipients}
        hint={text.recipientsHint}
        lines={recipients}
        isReadOnly={isReadOnly}
        maxLines={500}
        maxLength={1000}
        onChange={(lines) => {
          draft.setHead({ recipients: [...lines] });
        }}
      />
      <LineList
        label={text.authority}
        hint={text.authorityHint}
        lines={signer.authority}
        isReadOnly={isReadOnly}
        maxLines={6}
        maxLength={200}
        onChange={(lines) => {
          draft.setHead({ signer: { ...signer, authority: [...lines] } });
        }}
      />
      <TextInput
        label={text.signer}
        maxLength={200}
        readOnly={isReadOnly}
        value={signer.name ?? ""}
        onChange={({ currentTarget: { value } }) => {
          draft.setHead({ signer: { ...signer, name: value === "" ? null : value } });
        }}
      />
    </div>
  );
}
