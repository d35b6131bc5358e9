import { Tabs } from "@mantine/core";
import { useCallback, useState } from "react";

import type { DescribedFinding } from "#shared/features/documents/checks/finding.ts";
import { checksScreenText } from "#shared/features/documents/checks/screen-text.ts";
import type { OfficialDocument } from "#shared/features/documents/contract.ts";
import type { FreePaper } from "#shared/features/documents/free-papers/contract.ts";
import { freePapersText } from "#shared/features/documents/free-papers/screen-text.ts";
import { asTyped } from "#shared/features/documents/paper-text.ts";
import { documentsScreenText } from "#shared/features/documents/screen-text.ts";
import { useMay } from "#renderer/app/session.tsx";
import { Notice } from "#renderer/components/notice.tsx";
import { PaperChecks } from "#renderer/components/paper-checks/paper-checks.tsx";
import { ClosingFields } from "#renderer/components/paper-desk/closing-fields.tsx";
import { LivePreview } from "#renderer/components/paper-desk/live-preview.tsx";
import { PaperOutline } from "#renderer/components/paper-desk/paper-outline.tsx";
import { PaperText } from "#renderer/components/paper-desk/paper-text.tsx";
import { useOpenPaper } from "#renderer/components/paper-desk/use-open-paper.ts";
import { VersionsButton } from "#renderer/components/paper-desk/versions-button.tsx";
import { goToBlock } from "#renderer/components/paper-editor/places.ts";
import type { Outside } from "#renderer/components/paper-editor/view/outside.ts";
import { useRemarkDrafts } from "#renderer/components/paper-desk/use-remarks.ts";
import { showFindings } from "#renderer/components/paper-desk/text-marks-of.ts";
import { QueryView } from "#renderer/components/query-view.tsx";
import { PaperPreview } from "#renderer/components/sign-off/paper-preview.tsx";
import { signOf } from "#renderer/components/sign-off/sign-of.ts";
import { SignOffBar } from "#renderer/components/sign-off/sign-off-bar.tsx";

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
  const may = useMay();
  const { id: documentId } = document;
  const { paper, stored } = useOpenPaper(documentId);
  const [tab, setTab] = useState<string | null>("text");
  const isDraft = document.status === "draft";
  const canWrite = isDraft && may("documents.submit");
  const fileName = documentsScreenText.register.fileName(signOf(document));

  const onGo = useCallback(
    (blockId: string, offset: number) => {
      setTab("text");
      // The text may only now come on screen.
      setTimeout(() => {
        if (paper !== null) goToBlock(paper.draft.editor, blockId, offset);
      });
    },
    [paper],
  );
  const onGoToFinding = useCallback(
    (place: DescribedFinding["place"]) => {
      if ("blockId" in place) onGo(place.blockId, place.from ?? 0);
      else setTab(place.part === "title" ? "text" : "closing");
    },
    [onGo],
  );
  const remarks = useRemarkDrafts(document);
  const onFound = useCallback(
    (findings: readonly DescribedFinding[]) => {
      if (paper !== null) showFindings(paper.draft.editor, findings);
    },
    [paper],
  );

  return (
    <>
      <SignOffBar
        document={document}
        remarks={remarks.marks}
        onGo={onGo}
        {...(paper === null ? {} : { beforeSubmit: paper.autosave.flush })}
      />
      <div className={classes["desk"]} data-preview={isPreviewShown}>
        {paper !== null && (
          <PaperOutline
            editor={paper.draft.editor}
            figureWords={asTyped}
            canMove={canWrite}
            onGo={() => {
              setTab("text");
            }}
          />
        )}
        <Tabs value={tab} onChange={setTab} className={classes["middle"]} keepMounted={false}>
          <Tabs.List aria-label={text.tabs}>
            <Tabs.Tab value="text">{text.text}</Tabs.Tab>
            <Tabs.Tab value="closing">{text.closing}</Tabs.Tab>
            <Tabs.Tab value="checks">{checksScreenText.title}</Tabs.Tab>
          </Tabs.List>
          <Tabs.Panel value="text" className={classes["text"]}>
            <QueryView query={stored}>
              {() =>
                paper !== null && (
                  <PaperText
                    paper={paper}
                    label={text.text}
                    isReadOnly={!canWrite}
                    outside={outside}
                    isSentBack={isDraft && document.sentBackReason !== null}
                    remarks={remarks}
                    notice={!isDraft && <Notice tone="info">{text.locked}</Notice>}
                    tools={
                      <VersionsButton paper={paper} figureWords={asTyped} canRestore={canWrite} />
                    }
                  />
                )
              }
            </QueryView>
          </Tabs.Panel>
          <Tabs.Panel value="closing" className={classes["sheet"]}>
            {paper !== null && (
              <div className={classes["closing"]}>
                <AddresseeFields draft={paper.draft} isReadOnly={!canWrite} />
                {kind === "minutes" && (
                  <SecretaryField
                    documentId={documentId}
                    secretary={secretary}
                    isReadOnly={!canWrite}
                  />
                )}
                <ClosingFields draft={paper.draft} isReadOnly={!canWrite} />
              </div>
            )}
          </Tabs.Panel>
          <Tabs.Panel value="checks" className={classes["sheet"]} keepMounted>
            {paper !== null && (
              <PaperChecks
                draft={paper.draft}
                canFix={canWrite}
                onFound={onFound}
                onGo={onGoToFinding}
              />
            )}
          </Tabs.Panel>
        </Tabs>
        {isPreviewShown && (
          <div className={classes["paper"]}>
            {isDraft && paper !== null ? (
              <LivePreview paper={paper} dependsOn={secretary} fileName={fileName} onGo={onGo} />
            ) : (
              <PaperPreview documentId={documentId} fileName={fileName} />
            )}
          </div>
        )}
      </div>
    </>
  );
}
