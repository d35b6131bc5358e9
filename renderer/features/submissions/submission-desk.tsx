import { Tabs } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { type KeyboardEvent, useRef, useState } from "react";

import type { Submission, SubmissionValue } from "#shared/features/submissions/contract.ts";
import { followUpText } from "#shared/features/submissions/follow-up/screen-text.ts";
import { householdsScreenText } from "#shared/features/submissions/households/screen-text.ts";
import { submissionsScreenText } from "#shared/features/submissions/screen-text.ts";
import { formatInteger } from "#shared/kernel/exact.ts";
import { useMay } from "#renderer/app/session.tsx";
import { useCommand } from "#renderer/app/use-command.ts";
import { ErrorNotice } from "#renderer/components/error-notice.tsx";
import { Screen } from "#renderer/components/screen.tsx";

import { CorrectionDialog } from "./correction-dialog.tsx";
import { FindingList } from "./finding-list.tsx";
import { DifferenceTable } from "./follow-up/difference-table.tsx";
import { MarkField } from "./follow-up/mark-field.tsx";
import { MarkList } from "./follow-up/mark-list.tsx";
import { ReturnTools } from "./follow-up/return-tools.tsx";
import { SubmissionActions } from "./follow-up/submission-actions.tsx";
import { SubmissionNotices } from "./follow-up/submission-notices.tsx";
import { useMarks } from "./follow-up/use-marks.ts";
import type { ChosenAnswer } from "./households/chosen-answer.ts";
import { HouseholdCard } from "./households/household-card.tsx";
import { HouseholdsPanel } from "./households/households-panel.tsx";
import { Provenance } from "./provenance.tsx";
import { differencesQuery } from "./queries.ts";
import { ReviewPanel } from "./review/review-panel.tsx";
import { ReviewTab } from "./review/review-tab.tsx";
import classes from "./submission-desk.module.css";
import { SubmissionLead } from "./submission-lead.tsx";
import { SubmissionState } from "./submission-state.tsx";
import { UnitValues } from "./unit-values.tsx";
import { useCorrections } from "./use-corrections.ts";
import { VillageValues } from "./village-values.tsx";

const text = submissionsScreenText.one;

/** The values of a report in grids, where each came from, corrections, accept or return. */
export function SubmissionDesk({
  submission,
  cell,
}: {
  readonly submission: Submission;
  /** Where to begin: a cell of its file, as "sheet!cell". */
  readonly cell: string | null;
}) {
  const may = useMay();
  const accept = useCommand("submissions.accept");
  const found = useQuery({
    ...differencesQuery(submission.id),
    enabled: submission.version > 1,
  });
  const differences = submission.version === 1 || found.isError ? null : found.data;
  const corrections = useCorrections(submission.values);
  const [sought, setSought] = useState(() => valueAt(submission, cell));
  const [chosenId, setChosenId] = useState(sought?.id ?? null);
  const { marks, mark, forget } = useMarks(submission);
  const markField = useRef<HTMLInputElement>(null);
  const isDraft = submission.status === "draft";
  const canEdit = (isDraft || submission.status === "reopened") && may("submissions.write");
  const canMark = isDraft && may("submissions.accept");
  const chosen = submission.values.find(({ id }) => id === chosenId) ?? null;

  /** As in Excel, where these keys write a comment on the cell. */
  function onMarkKey(event: KeyboardEvent): void {
    if (event.key !== "F2" || !event.shiftKey || markField.current === null) return;
    event.preventDefault();
    event.stopPropagation();
    markField.current.focus();
  }

  const parts = {
    values: submission.values,
    canEdit,
    marks,
    sought,
    onChoose: (value: SubmissionValue) => {
      setChosenId(value.id);
      setSought(null);
    },
    onEdits: corrections.ask,
    onUndo: corrections.takeBack,
  };
  const hasVillages = submission.values.some(({ villageId }) => villageId !== null);
  const isOfUnit = submission.values.some(({ villageId }) => villageId === null);
  const isListed = submission.values.some(({ isCounted }) => isCounted);
  const isUnitSought = sought !== null && sought.villageId === null;
  const [tab, setTab] = useState<string | null>(hasVillages && !isUnitSought ? "villages" : "unit");
  const [household, setHousehold] = useState<ChosenAnswer | null>(null);
  const toLookAt = submission.findings.length + marks.size;

  return (
    <Screen
      fill
      title={text.title(submission.unitName)}
      lead={<SubmissionLead submission={submission} />}
      actions={
        <>
          <SubmissionState submission={submission} />
          <SubmissionActions
            submission={submission}
            marks={marks}
            differences={differences}
            accept={accept}
            onReturned={forget}
          />
        </>
      }
    >
      <ErrorNotice error={accept.error} />
      <SubmissionNotices submission={submission} />
      {may("submissions.write") && (
        <ReturnTools
          source={() => ({ kind: "submission", submissionId: submission.id })}
          fileName={submission.fileName}
          unitName={submission.unitName}
          periodCode={submission.periodCode}
          canMark={submission.findings.length + submission.marks.length > 0}
          canWrite={submission.status === "returned"}
        />
      )}
      <p className={classes["hint"]}>
        {canEdit ? text.editHint : submission.status === "accepted" ? text.locked : null}
      </p>
      <div className={classes["desk"]}>
        <Tabs
          value={tab}
          onChange={setTab}
          className={classes["values"]}
          keepMounted={false}
          onKeyDownCapture={onMarkKey}
        >
          <Tabs.List aria-label={text.tabs}>
            {hasVillages && <Tabs.Tab value="villages">{text.villageValues}</Tabs.Tab>}
            {isListed && <Tabs.Tab value="households">{householdsScreenText.tab}</Tabs.Tab>}
            {isOfUnit && <Tabs.Tab value="unit">{text.unitValues}</Tabs.Tab>}
            <Tabs.Tab value="findings">{text.findings(formatInteger(toLookAt))}</Tabs.Tab>
            {differences?.against != null && (
              <Tabs.Tab value="differences">
                {followUpText.differences.tab(formatInteger(differences.differences.length))}
              </Tabs.Tab>
            )}
            <ReviewTab submissionId={submission.id} />
          </Tabs.List>
          <Tabs.Panel value="review" className={classes["panel"]}>
            <ReviewPanel submissionId={submission.id} />
          </Tabs.Panel>
          <Tabs.Panel value="villages" className={classes["panel"]}>
            <VillageValues {...parts} />
          </Tabs.Panel>
          <Tabs.Panel value="households" className={classes["panel"]}>
            <HouseholdsPanel
              submissionId={submission.id}
              canEdit={canEdit}
              onChoose={setHousehold}
            />
          </Tabs.Panel>
          <Tabs.Panel value="unit" className={classes["panel"]}>
            <UnitValues {...parts} />
          </Tabs.Panel>
          <Tabs.Panel value="findings" className={classes["findings"]}>
            {toLookAt === 0 && submissionsScreenText.reports.noFindings}
            <MarkList values={submission.values} marks={marks} />
            <FindingList findings={submission.findings} />
          </Tabs.Panel>
          {differences?.against != null && (
            <Tabs.Panel value="differences" className={classes["panel"]}>
              <DifferenceTable
                against={differences.against}
                differences={differences.differences}
              />
            </Tabs.Panel>
          )}
        </Tabs>
        <div className={classes["side"]}>
          {tab === "households" ? (
            <HouseholdCard submissionId={submission.id} chosen={household} />
          ) : (
            <Provenance
              submission={submission}
              value={chosen}
              remark={marks.get(chosenId ?? 0) ?? null}
            />
          )}
          {canMark && tab !== "households" && chosen !== null && (
            <MarkField
              key={chosen.id}
              ref={markField}
              remark={marks.get(chosen.id) ?? null}
              onMark={(remark) => {
                mark(chosen.id, remark);
                setSought({ ...chosen });
              }}
            />
          )}
        </div>
      </div>
      {corrections.asked !== null && (
        <CorrectionDialog
          key={corrections.asked.map(({ words }) => words).join()}
          corrections={corrections.asked}
          onClose={corrections.close}
        />
      )}
    </Screen>
  );
}

function valueAt({ values }: Submission, place: string | null): SubmissionValue | null {
  return values.find(({ sheet, cell }) => `${sheet}!${cell}` === place) ?? null;
}
