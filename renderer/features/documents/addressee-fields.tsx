import { freePapersText } from "#shared/features/documents/free-papers/screen-text.ts";
import { LineList } from "#renderer/components/paper-desk/line-list.tsx";
import type { PaperDraft } from "#renderer/components/paper-desk/paper-draft.ts";
import { usePaperHead } from "#renderer/components/paper-desk/use-paper-head.ts";

const text = freePapersText.screen;

/** "Kính gửi": to whom a letter, a report or a proposal goes. */
export function AddresseeFields({
  draft,
  isReadOnly,
}: {
  readonly draft: PaperDraft;
  readonly isReadOnly: boolean;
}) {
  const { addressees } = usePaperHead(draft);
  return (
    <LineList
      label={text.addressees}
      hint={text.addresseesHint}
      lines={addressees}
      isReadOnly={isReadOnly}
      maxLines={100}
      maxLength={300}
      onChange={(lines) => {
        draft.setHead({ addressees: [...lines] });
      }}
    />
  );
}
