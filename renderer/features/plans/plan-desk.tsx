import { Tabs } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useCallback, useMemo, useState } from "react";

import type { DescribedFinding } from "#shared/features/documents/checks/finding.ts";
import { checksScreenText } from "#shared/features/documents/checks/screen-text.ts";
import type { Plan } from "#shared/features/plans/contract.ts";
import { plansScreenText as text } from "#shared/features/plans/screen-text.ts";
import { documentsQuery } from "#renderer/app/queries.ts";
import { useMay } from "#renderer/app/session.tsx";
import { Notice } from "#renderer/components/notice.tsx";
import { PaperChecks } from "#renderer/components/paper-checks/paper-checks.tsx";
import { ClosingFields } from "#renderer/components/paper-desk/closing-fields.tsx";
import { LivePreview } from "#renderer/components/paper-desk/live-preview.tsx";
import { PaperOutline } from "#renderer/components/paper-desk/paper-outline.tsx";
import { PaperText } from "#renderer/components/paper-desk/paper-text.tsx";
import { showFindings } from "#renderer/components/paper-desk/text-marks-of.ts";
import { useOpenPaper } from "#renderer/components/paper-desk/use-open-paper.ts";
import { useRemarkDrafts } from "#renderer/components/paper-desk/use-remarks.ts";
import { VersionsButton } from "#renderer/components/paper-desk/versions-button.tsx";
import { goToBlock } from "#renderer/components/paper-editor/places.ts";
import { QueryView } from "#renderer/components/query-view.tsx";
import { PaperPreview } from "#renderer/components/sign-off/paper-preview.tsx";
import { SignOffBar } from "#renderer/components/sign-off/sign-off-bar.tsx";

import { PlanAssignments } from "./plan-assignments.tsx";
import classes from "./plan-desk.module.css";
import { planChips, planFigureWords, planLists } from "./plan-outside.ts";
import { PlanTargets } from "./plan-targets.tsx";
import { PlanWarnings } from "./plan-warnings.tsx";
import { PlanWork } from "./plan-work.tsx";

/** Where each part of a paper that is no paragraph of its text is mended. */
const tabOfPart: Readonly<Record<keyof typeof checksScreenText.parts, string>> = {
  title: "closing",
  addressees: "closing",
  recipients: "closing",
  signer: "closing",
  targets: "targets",
  tasks: "work",
  assignments: "assignments",
};

/** Outline, text and what was read out of it, and the paper beside them. */
export function PlanDesk({
  plan,
  isPreviewShown,
}: {
  readonly plan: Plan;
  readonly isPreviewShown: boolean;
}) {
  const may = useMay();
  const documents = useQuery(documentsQuery(plan.year));
  const document = documents.data?.find(({ id }) => id === plan.documentId);
  const { paper, stored } = useOpenPaper(plan.documentId);
  const [tab, setTab] = useState<string | null>("text");
  const [openedTarget, setOpenedTarget] = useState<number | null>(null);
  const isDraft = plan.status === "draft";
  const canEdit = isDraft && may("plans.write");
  const canWrite = isDraft && may("documents.submit");

  const onOpenTarget = useCallback((targetId: number) => {
    setTab("targets");
    setOpenedTarget(targetId);
  }, []);
  const onShowText = useCallback(() => {
    setTab("text");
  }, []);
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
      else setTab(tabOfPart[place.part]);
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
  const outside = useMemo(
    () => ({
      figureWords: planFigureWords(plan),
      lists: planLists(plan),
      targets: planChips(plan),
      onOpenTarget,
    }),
    [plan, onOpenTarget],
  );

  // Every table of the plan may be printed in its text.
  const { targets, tasks, solutions, assignments } = plan;
  const printed = useMemo(
    () => [targets, tasks, solutions, assignments],
    [targets, tasks, solutions, assignments],
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
            figureWords={outside.figureWords}
            canMove={canWrite}
            onGo={onShowText}
          />
        )}
        <Tabs value={tab} onChange={setTab} className={classes["middle"]} keepMounted={false}>
          <Tabs.List aria-label={text.tabs.label}>
            <Tabs.Tab value="text">{text.tabs.text}</Tabs.Tab>
            <Tabs.Tab value="targets">{text.tabs.targets}</Tabs.Tab>
            <Tabs.Tab value="work">{text.tabs.work}</Tabs.Tab>
            <Tabs.Tab value="solutions">{text.tabs.solutions}</Tabs.Tab>
            <Tabs.Tab value="assignments">{text.tabs.assignments}</Tabs.Tab>
            <Tabs.Tab value="closing">{text.tabs.closing}</Tabs.Tab>
            <Tabs.Tab value="checks">{checksScreenText.title}</Tabs.Tab>
            <Tabs.Tab value="warnings">
              {text.tabs.warnings(plan.warnings.filter(({ done }) => done === null).length)}
            </Tabs.Tab>
          </Tabs.List>
          <Tabs.Panel value="text" className={classes["text"]}>
            <QueryView query={stored}>
              {() =>
                paper !== null && (
                  <PaperText
                    paper={paper}
                    label={text.tabs.text}
                    isReadOnly={!canWrite}
                    outside={outside}
                    isSentBack={isDraft && document?.sentBackReason != null}
                    remarks={remarks}
                    notice={!isDraft && <Notice tone="info">{text.locked}</Notice>}
                    tools={
                      <VersionsButton
                        paper={paper}
                        figureWords={outside.figureWords}
                        canRestore={canWrite}
                      />
                    }
                  />
                )
              }
            </QueryView>
          </Tabs.Panel>
          <Tabs.Panel value="targets" className={classes["grid"]}>
            <PlanTargets
              plan={plan}
              canEdit={canEdit}
              opened={openedTarget}
              beforeText={async () => paper?.autosave.flush()}
            />
          </Tabs.Panel>
          <Tabs.Panel value="work" className={classes["grid"]}>
            <PlanWork plan={plan} kind="task" canEdit={canEdit} />
          </Tabs.Panel>
          <Tabs.Panel value="solutions" className={classes["grid"]}>
            <PlanWork plan={plan} kind="solution" canEdit={canEdit} />
          </Tabs.Panel>
          <Tabs.Panel value="assignments" className={classes["grid"]}>
            <PlanAssignments plan={plan} canEdit={canEdit} />
          </Tabs.Panel>
          <Tabs.Panel value="closing" className={classes["sheet"]}>
            {paper !== null && <ClosingFields draft={paper.draft} isReadOnly={!canWrite} />}
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
          <Tabs.Panel value="warnings" className={classes["sheet"]}>
            <PlanWarnings plan={plan} canEdit={canEdit} />
          </Tabs.Panel>
        </Tabs>
        {isPreviewShown && (
          <div className={classes["paper"]}>
            {isDraft && paper !== null ? (
              <LivePreview
                paper={paper}
                dependsOn={printed}
                fileName={text.fileName(plan.year)}
                onGo={onGo}
              />
            ) : (
              <PaperPreview documentId={plan.documentId} fileName={text.fileName(plan.year)} />
            )}
          </div>
        )}
      </div>
    </>
  );
}
