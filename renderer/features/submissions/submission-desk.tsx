import { Button, Tabs } from "@mantine/core";
import { useState } from "react";
import { Link } from "wouter";

import type { Submission, SubmissionValue } from "#shared/features/submissions/contract.ts";
import { submissionsScreenText } from "#shared/features/submissions/screen-text.ts";
import { appText } from "#shared/kernel/app-text.ts";
import { formatInstant } from "#shared/kernel/dates.ts";
import { formatInteger } from "#shared/kernel/exact.ts";
import { useMay } from "#renderer/app/session.tsx";
import { useCommand } from "#renderer/app/use-command.ts";
import { ReasonDialog } from "#renderer/components/dialog/reason-dialog.tsx";
import { ErrorNotice } from "#renderer/components/error-notice.tsx";
import { Notice } from "#renderer/components/notice.tsx";
import { Screen } from "#renderer/components/screen.tsx";
import { StateBadge } from "#renderer/components/state-badge.tsx";

import { CorrectionDialog } from "./correction-dialog.tsx";
import type { ValueEdit } from "./correction-dialog.tsx";
import { FindingList } from "./finding-list.tsx";
import { statusTones } from "./matrix-tones.ts";
import { Provenance } from "./provenance.tsx";
import classes from "./submission-desk.module.css";
import { UnitValues } from "./unit-values.tsx";
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
  const giveBack = useCommand("submissions.return");
  const [isReturning, setReturning] = useState(false);
  const [edits, setEdits] = useState<readonly ValueEdit[] | null>(null);
  const [sought, setSought] = useState(() => valueAt(submission, cell));
  const [chosenId, setChosenId] = useState(sought?.id ?? null);
  const isDraft = submission.status === "draft";
  const canEdit = isDraft && may("submissions.write");
  const chosen = submission.values.find(({ id }) => id === chosenId) ?? null;
  const choose = (value: SubmissionValue): void => {
    setChosenId(value.id);
    setSought(null);
  };
  const parts = {
    values: submission.values,
    canEdit,
    sought,
    onChoose: choose,
    onEdits: (wanted: readonly ValueEdit[]) => {
      if (wanted.length > 0) setEdits(wanted);
    },
  };
  const hasVillages = submission.values.some(({ villageId }) => villageId !== null);
  const isOfUnit = sought !== null && sought.villageId === null;

  return (
    <Screen
      fill
      title={text.title(submission.unitName)}
      lead={
        <>
          <Link className={classes["back"]} href="/submissions">
            {text.back}
          </Link>{" "}
          {text.lead(
            appText.periodName(submission.periodCode),
            submission.version,
            submission.fileName,
          )}
          {". "}
          {text.received(submission.receivedBy, formatInstant(submission.receivedAt))}.
        </>
      }
      actions={
        <>
          <StateBadge tone={statusTones[submission.status]}>
            {submissionsScreenText.matrix.statuses[submission.status]}
          </StateBadge>
          {submission.decidedBy !== null && submission.decidedAt !== null && (
            <span className={classes["decided"]}>
              {text.decided(submission.decidedBy, formatInstant(submission.decidedAt))}
            </span>
          )}
          {isDraft && may("submissions.accept") && (
            <>
              <Button
                variant="default"
                onClick={() => {
                  setReturning(true);
                }}
              >
                {text.return}
              </Button>
              <Button
                loading={accept.isPending}
                onClick={() => {
                  accept.mutate({ submissionIds: [submission.id] });
                }}
              >
                {text.accept}
              </Button>
            </>
          )}
        </>
      }
    >
      <ErrorNotice error={accept.error} />
      {submission.returnReason !== null && (
        <Notice tone="warn">{text.returned(submission.returnReason)}</Notice>
      )}
      <p className={classes["hint"]}>{canEdit ? text.editHint : isDraft ? null : text.locked}</p>
      <div className={classes["desk"]}>
        <Tabs
          defaultValue={hasVillages && !isOfUnit ? "villages" : "unit"}
          className={classes["values"]}
          keepMounted={false}
        >
          <Tabs.List aria-label={text.tabs}>
            {hasVillages && <Tabs.Tab value="villages">{text.villageValues}</Tabs.Tab>}
            <Tabs.Tab value="unit">{text.unitValues}</Tabs.Tab>
            <Tabs.Tab value="findings">
              {text.findings(formatInteger(submission.findings.length))}
            </Tabs.Tab>
          </Tabs.List>
          <Tabs.Panel value="villages" className={classes["panel"]}>
            <VillageValues {...parts} />
          </Tabs.Panel>
          <Tabs.Panel value="unit" className={classes["panel"]}>
            <UnitValues {...parts} />
          </Tabs.Panel>
          <Tabs.Panel value="findings" className={classes["findings"]}>
            {submission.findings.length === 0 && submissionsScreenText.reports.noFindings}
            <FindingList findings={submission.findings} />
          </Tabs.Panel>
        </Tabs>
        <Provenance submission={submission} value={chosen} />
      </div>
      {edits !== null && (
        <CorrectionDialog
          edits={edits}
          onClose={() => {
            setEdits(null);
          }}
        />
      )}
      {isReturning && (
        <ReasonDialog
          {...text.returnDialog}
          maxLength={1000}
          isPending={giveBack.isPending}
          error={giveBack.error}
          onClose={() => {
            setReturning(false);
          }}
          onConfirm={(reason) => {
            giveBack.mutate(
              { submissionId: submission.id, reason },
              {
                onSuccess: () => {
                  setReturning(false);
                },
              },
            );
          }}
        />
      )}
    </Screen>
  );
}

function valueAt({ values }: Submission, place: string | null): SubmissionValue | null {
  return values.find(({ sheet, cell }) => `${sheet}!${cell}` === place) ?? null;
}
