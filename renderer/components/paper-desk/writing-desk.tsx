import { Tabs } from "@mantine/core";
import { type ReactNode, useCallback } from "react";

import type { DescribedFinding } from "#shared/features/documents/checks/finding.ts";
import { checksScreenText } from "#shared/features/documents/checks/screen-text.ts";
import type { OfficialDocument } from "#shared/features/documents/contract.ts";
import { useMay } from "#renderer/app/session.tsx";
import { Notice } from "#renderer/components/notice.tsx";
import { PaperChecks } from "#renderer/components/paper-checks/paper-checks.tsx";
import { goToBlock } from "#renderer/components/paper-editor/places.ts";
import type { Outside } from "#renderer/components/paper-editor/view/outside.ts";
import { QueryView } from "#renderer/components/query-view.tsx";
import { PaperPreview } from "#renderer/components/sign-off/paper-preview.tsx";
import { SignOffBar } from "#renderer/components/sign-off/sign-off-bar.tsx";

import { LivePreview } from "./live-preview.tsx";
import type { PaperDraft } from "./paper-draft.ts";
import { PaperOutline } from "./paper-outline.tsx";
import { PaperText } from "./paper-text.tsx";
import { showFindings } from "./text-marks-of.ts";
import type { useOpenPaper } from "./use-open-paper.ts";
import { useRemarkDrafts } from "./use-remarks.ts";
import { VersionsButton } from "./versions-button.tsx";
import classes from "./writing-desk.module.css";

type Part = Exclude<DescribedFinding["place"], { blockId: string }>["part"];

/** A tab that only papers of this kind have. */
export type OwnTab = Readonly<{
  value: string;
  title: string;
  /** A table fills the room; a sheet is scrolled in it. */
  shape: "table" | "sheet";
  content: ReactNode;
}>;

/** Outline, text, closing and checks of a paper, and its pages beside them. */
export function WritingDesk({
  documentId,
  document,
  isDraft,
  open: { paper, stored },
  tab,
  onTab,
  words,
  outside,
  tables = [],
  closing,
  lastTabs = [],
  tabOfPart,
  dependsOn,
  fileName,
  isPreviewShown,
}: {
  readonly documentId: number;
  /** As the register has it; undefined while that is being read. */
  readonly document: OfficialDocument | undefined;
  readonly isDraft: boolean;
  readonly open: ReturnType<typeof useOpenPaper>;
  readonly tab: string | null;
  readonly onTab: (tab: string | null) => void;
  readonly words: Readonly<{ label: string; text: string; closing: string; locked: string }>;
  readonly outside: Outside;
  readonly tables?: readonly OwnTab[];
  /** What stands under the text. */
  readonly closing: (draft: PaperDraft, isReadOnly: boolean) => ReactNode;
  readonly lastTabs?: readonly OwnTab[];
  /** Where parts are mended that stand neither in the text nor in its closing. */
  readonly tabOfPart?: Readonly<Partial<Record<Part, string>>>;
  /** What the pages show beside the text; when it changes they are drawn anew. */
  readonly dependsOn: unknown;
  /** Offered when saving, without its ending. */
  readonly fileName: string;
  readonly isPreviewShown: boolean;
}) {
  const may = useMay();
  const canWrite = isDraft && may("documents.submit");
  const { figureWords } = outside;

  const onShowText = useCallback(() => {
    onTab("text");
  }, [onTab]);
  const onGo = useCallback(
    (blockId: string, offset: number) => {
      onTab("text");
      // The text may only now come on screen.
      setTimeout(() => {
        if (paper !== null) goToBlock(paper.draft.editor, blockId, offset);
      });
    },
    [paper, onTab],
  );
  const onGoToFinding = useCallback(
    (place: DescribedFinding["place"]) => {
      if ("blockId" in place) onGo(place.blockId, place.from ?? 0);
      else onTab(place.part === "title" ? "text" : (tabOfPart?.[place.part] ?? "closing"));
    },
    [onGo, onTab, tabOfPart],
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
      {document !== undefined && (
        <SignOffBar
          document={document}
          remarks={remarks.marks}
          onGo={onGo}
          {...(paper === null ? {} : { beforeSubmit: paper.autosave.flush })}
        />
      )}
      <div className={classes["desk"]} data-preview={isPreviewShown}>
        {paper !== null && (
          <PaperOutline
            editor={paper.draft.editor}
            figureWords={figureWords}
            canMove={canWrite}
            onGo={onShowText}
          />
        )}
        <Tabs value={tab} onChange={onTab} className={classes["middle"]} keepMounted={false}>
          <Tabs.List aria-label={words.label}>
            <Tabs.Tab value="text">{words.text}</Tabs.Tab>
            {tables.map(tabOf)}
            <Tabs.Tab value="closing">{words.closing}</Tabs.Tab>
            <Tabs.Tab value="checks">{checksScreenText.title}</Tabs.Tab>
            {lastTabs.map(tabOf)}
          </Tabs.List>
          <Tabs.Panel value="text" className={classes["text"]}>
            <QueryView query={stored}>
              {() =>
                paper !== null && (
                  <PaperText
                    paper={paper}
                    label={words.text}
                    isReadOnly={!canWrite}
                    outside={outside}
                    isSentBack={isDraft && document?.sentBackReason != null}
                    remarks={remarks}
                    notice={!isDraft && <Notice tone="info">{words.locked}</Notice>}
                    tools={
                      <VersionsButton
                        paper={paper}
                        figureWords={figureWords}
                        canRestore={canWrite}
                      />
                    }
                  />
                )
              }
            </QueryView>
          </Tabs.Panel>
          {tables.map(panelOf)}
          <Tabs.Panel value="closing" className={classes["sheet"]}>
            {paper !== null && closing(paper.draft, !canWrite)}
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
          {lastTabs.map(panelOf)}
        </Tabs>
        {isPreviewShown && (
          <div className={classes["paper"]}>
            {isDraft && paper !== null ? (
              <LivePreview paper={paper} dependsOn={dependsOn} fileName={fileName} onGo={onGo} />
            ) : (
              <PaperPreview documentId={documentId} fileName={fileName} />
            )}
          </div>
        )}
      </div>
    </>
  );
}

function tabOf({ value, title }: OwnTab) {
  return (
    <Tabs.Tab key={value} value={value}>
      {title}
    </Tabs.Tab>
  );
}

function panelOf({ value, shape, content }: OwnTab) {
  return (
    <Tabs.Panel key={value} value={value} className={classes[shape]}>
      {content}
    </Tabs.Panel>
  );
}
