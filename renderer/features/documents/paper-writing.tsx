import { useState } from "react";

import type { OfficialDocument } from "#shared/features/documents/contract.ts";
import type { FreePaper } from "#shared/features/documents/free-papers/contract.ts";
import { freePapersText } from "#shared/features/documents/free-papers/screen-text.ts";
import { asTyped } from "#shared/features/documents/paper-text.ts";
import { documentsScreenText } from "#shared/features/documents/screen-text.ts";
import { ClosingFields } from "#renderer/components/paper-desk/closing-fields.tsx";
import { useOpenPaper } from "#renderer/components/paper-desk/use-open-paper.ts";
import { WritingDesk } from "#renderer/components/paper-desk/writing-desk.tsx";
import type { Outside } from "#renderer/components/paper-editor/view/outside.ts";
import { signOf } from "#renderer/components/sign-off/sign-of.ts";

import { AddresseeFields } from "./addressee-fields.tsx";
import classes from "./paper-writing.module.css";
import { SecretaryField } from "./secretary-field.tsx";

const text = freePapersText.screen;
/** Such a paper has no tables of its own that its text could show. */
const outside: Outside = {
  figureWords: asTyped,
  lists: {},
  targets: [],
  onOpenTarget: () => undefined,
};

/** Outline, text and closing of a paper, and its pages beside them. */
export function PaperWriting({
  document,
  paper: { kind, secretary },
  isPreviewShown,
}: {
  readonly document: OfficialDocument;
  readonly paper: FreePaper;
  readonly isPreviewShown: boolean;
}) {
  const { id: documentId } = document;
  const open = useOpenPaper(documentId);
  const [tab, setTab] = useState<string | null>("text");

  return (
    <WritingDesk
      documentId={documentId}
      document={document}
      isDraft={document.status === "draft"}
      open={open}
      tab={tab}
      onTab={setTab}
      words={{ label: text.tabs, text: text.text, closing: text.closing, locked: text.locked }}
      outside={outside}
      closing={(draft, isReadOnly) => (
        <div className={classes["closing"]}>
          <AddresseeFields draft={draft} isReadOnly={isReadOnly} />
          {kind === "minutes" && (
            <SecretaryField documentId={documentId} secretary={secretary} isReadOnly={isReadOnly} />
          )}
          <ClosingFields draft={draft} isReadOnly={isReadOnly} />
        </div>
      )}
      dependsOn={secretary}
      fileName={documentsScreenText.register.fileName(signOf(document))}
      isPreviewShown={isPreviewShown}
    />
  );
}
