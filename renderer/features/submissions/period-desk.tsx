import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Link } from "wouter";

import type { MatrixCell, Period } from "#shared/features/submissions/contract.ts";
import { districtScreenText } from "#shared/features/submissions/district/screen-text.ts";
import { followUpText } from "#shared/features/submissions/follow-up/screen-text.ts";
import { submissionsScreenText as text } from "#shared/features/submissions/screen-text.ts";
import { sendOutText } from "#shared/features/submissions/send-out/screen-text.ts";
import { appText } from "#shared/kernel/app-text.ts";
import type { GrantedFile } from "#shared/kernel/backend-protocol.ts";
import { formatDate } from "#shared/kernel/dates.ts";
import { formatInteger } from "#shared/kernel/exact.ts";
import { chooseFolder, desktop } from "#renderer/app/desktop.ts";
import { useMay } from "#renderer/app/session.tsx";
import { DropZone } from "#renderer/components/drop-zone.tsx";
import { ErrorNotice } from "#renderer/components/error-notice.tsx";
import { Notice } from "#renderer/components/notice.tsx";
import { JobProgress } from "#renderer/components/progress/job-progress.tsx";
import { useJob } from "#renderer/components/progress/use-job.ts";
import { QueryView } from "#renderer/components/query-view.tsx";
import { Screen } from "#renderer/components/screen.tsx";

import { ExtendDialog } from "./extend-dialog.tsx";
import { FileReports } from "./file-reports.tsx";
import { FirstSteps } from "./first-steps.tsx";
import { Matrix } from "./matrix.tsx";
import { PeriodFormsDialog } from "./period-forms-dialog.tsx";
import { formsQuery, matrixQuery } from "./queries.ts";
import { RemindersButton } from "./reminders/reminders-button.tsx";
import { SendOutDialog } from "./send-out/send-out-dialog.tsx";
import { SentNotice } from "./send-out/sent-notice.tsx";
import { useSendOut } from "./send-out/use-send-out.ts";
import { useHeap } from "./use-heap.ts";

/** One opened period. Files dropped anywhere on it are read. */
export function PeriodDesk({ period }: { readonly period: Period }) {
  const may = useMay();
  const matrix = useQuery(matrixQuery(period.code));
  const sending = useSendOut(period.code);
  const exporting = sending.job;
  const heap = useHeap(period.code);
  const importing = heap.job;
  const accepting = useJob("submissions.accept");
  const forms = useQuery(formsQuery);
  const [isChoosingForms, setChoosingForms] = useState(false);
  const [extended, setExtended] = useState<MatrixCell | null>(null);
  const [isSending, setSending] = useState(false);
  const mayWrite = may("submissions.write");
  const isBusy = exporting.isRunning || importing.isRunning || accepting.isRunning;
  const drafts = (matrix.data ?? []).filter(({ status }) => status === "draft");
  const waiting = drafts.flatMap(({ submissionId, replacesAccepted }) =>
    submissionId === null || replacesAccepted ? [] : [submissionId],
  );
  const toConfirm = drafts.filter(({ replacesAccepted }) => replacesAccepted).length;

  function read(files: readonly GrantedFile[]): void {
    if (files.length === 0 || isBusy) return;
    void heap.read(files);
  }

  async function chooseFolderToRead(): Promise<void> {
    const folder = await chooseFolder(text.importFolderDialog);
    if (folder !== null) read([folder]);
  }

  async function chooseFiles(): Promise<void> {
    read(
      await desktop().chooseFiles({
        title: text.importDialog,
        multiple: true,
        kinds: [
          {
            name: appText.common.excelKind,
            extensions: ["xlsx", "xlsm", "xls", "ods", "csv", "zip"],
          },
        ],
      }),
    );
  }

  return (
    <DropZone isOff={!mayWrite || isBusy} onFiles={read}>
      <Screen
        fill
        title={text.title}
        lead={`${text.lead(appText.periodName(period.code))} ${text.dates(formatDate(period.dataClosesOn), formatDate(period.dueOn))}`}
        actions={
          <>
            <Button component={Link} href="/submissions/table" variant="default">
              {districtScreenText.open}
            </Button>
            {mayWrite && (
              <>
                <Button
                  variant="default"
                  disabled={isBusy || forms.data === undefined}
                  onClick={() => {
                    setChoosingForms(true);
                  }}
                >
                  {text.forms.button}
                </Button>
                <Button
                  variant="default"
                  disabled={isBusy || matrix.data === undefined}
                  onClick={() => {
                    setSending(true);
                  }}
                >
                  {sendOutText.open}
                </Button>
                {may("submissions.accept") && waiting.length > 0 && (
                  <Button
                    variant="default"
                    disabled={isBusy}
                    onClick={() => void accepting.run({ submissionIds: waiting })}
                  >
                    {text.acceptAll(formatInteger(waiting.length))}
                  </Button>
                )}
                <Button
                  variant="default"
                  disabled={isBusy}
                  onClick={() => void chooseFolderToRead()}
                >
                  {text.importFolder}
                </Button>
                <Button disabled={isBusy} onClick={() => void chooseFiles()}>
                  {text.import}
                </Button>
              </>
            )}
          </>
        }
      >
        <ErrorNotice error={exporting.error ?? importing.error ?? accepting.error} />
        {exporting.isRunning && (
          <JobProgress
            label={sendOutText.running[sending.way]}
            progress={exporting.progress}
            isStopping={exporting.isStopping}
            onStop={exporting.stop}
          />
        )}
        {importing.isRunning && (
          <JobProgress
            label={text.importing(formatInteger(heap.count))}
            progress={importing.progress}
            isStopping={importing.isStopping}
            onStop={importing.stop}
          />
        )}
        {accepting.isRunning && (
          <JobProgress label={text.accepting} progress={accepting.progress} isStopping={false} />
        )}
        {sending.sent !== null && <SentNotice sent={sending.sent} />}
        {accepting.result !== null && (
          <Notice tone="good">
            {text.accepted(
              formatInteger(accepting.result.accepted),
              formatInteger(accepting.result.figures),
            )}
          </Notice>
        )}
        {toConfirm > 0 && may("submissions.accept") && (
          <Notice tone="info">
            {followUpText.differences.toConfirm(formatInteger(toConfirm))}
          </Notice>
        )}
        {heap.reports !== null && (
          <FileReports
            reports={heap.reports}
            isCancelled={heap.isCancelled}
            periodCode={period.code}
            sourceOf={heap.sourceOf}
            onAnswer={(answer) => {
              if (!isBusy) void heap.answer(answer);
            }}
            onClose={heap.putAway}
          />
        )}
        <QueryView query={matrix}>
          {(cells) => (
            <>
              {mayWrite && heap.reports === null && cells.every(isUntouched) && <FirstSteps />}
              <Matrix
                cells={cells}
                onExtend={mayWrite ? setExtended : null}
                actions={mayWrite && <RemindersButton period={period} />}
              />
            </>
          )}
        </QueryView>
      </Screen>
      {isChoosingForms && forms.data !== undefined && (
        <PeriodFormsDialog
          period={period}
          forms={forms.data}
          onClose={() => {
            setChoosingForms(false);
          }}
        />
      )}
      {isSending && matrix.data !== undefined && (
        <SendOutDialog
          cells={matrix.data}
          onSend={(asked) => void sending.send(asked)}
          onClose={() => {
            setSending(false);
          }}
        />
      )}
      {extended !== null && (
        <ExtendDialog
          period={period}
          cell={extended}
          onClose={() => {
            setExtended(null);
          }}
        />
      )}
    </DropZone>
  );
}

function isUntouched({ submissionId }: { readonly submissionId: number | null }): boolean {
  return submissionId === null;
}
