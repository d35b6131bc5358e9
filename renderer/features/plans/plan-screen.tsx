import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";

import { plansScreenText as text } from "#shared/features/plans/screen-text.ts";
import { ApiError } from "#renderer/app/api.ts";
import { useMay } from "#renderer/app/session.tsx";
import { useWorkPeriod } from "#renderer/app/work-period.tsx";
import { DropZone } from "#renderer/components/drop-zone.tsx";
import { EmptyState } from "#renderer/components/empty-state.tsx";
import { ErrorNotice } from "#renderer/components/error-notice.tsx";
import { Loading } from "#renderer/components/loading.tsx";
import { Notice } from "#renderer/components/notice.tsx";
import { JobProgress } from "#renderer/components/progress/job-progress.tsx";
import { Screen } from "#renderer/components/screen.tsx";

import { PlanDesk } from "./plan-desk.tsx";
import { planQuery } from "./queries.ts";
import { ReplaceDialog } from "./replace-dialog.tsx";
import { usePlanImport } from "./use-plan-import.ts";

/** The year's plan: brought in from a file, mended, signed off, printed. */
export function PlanScreen() {
  const { year } = useWorkPeriod();
  return <PlanOfYear key={year} year={year} />;
}

function PlanOfYear({ year }: { readonly year: number }) {
  const may = useMay();
  const plan = useQuery(planQuery(year));
  const importing = usePlanImport(year, plan.data !== undefined);
  const [isPreviewShown, setPreviewShown] = useState(true);
  const mayWrite = may("plans.write");
  const isDraft = plan.data === undefined || plan.data.status === "draft";
  const isMissing = plan.error instanceof ApiError && plan.error.code === "plans.not-found";

  return (
    <DropZone isOff={!mayWrite || !isDraft} onFiles={importing.take}>
      <Screen
        fill
        title={text.title}
        lead={plan.data === undefined ? text.lead(year) : text.source(plan.data.sourceName)}
        actions={
          plan.data !== undefined && (
            <>
              <Button
                variant="default"
                aria-pressed={isPreviewShown}
                onClick={() => {
                  setPreviewShown(!isPreviewShown);
                }}
              >
                {isPreviewShown ? text.hidePreview : text.showPreview}
              </Button>
              {mayWrite && isDraft && (
                <Button
                  variant="default"
                  disabled={importing.job.isRunning}
                  onClick={() => void importing.choose()}
                >
                  {text.importAgain}
                </Button>
              )}
            </>
          )
        }
      >
        {importing.job.isRunning && (
          <JobProgress
            label={text.importing}
            progress={importing.job.progress}
            isStopping={importing.job.isStopping}
          />
        )}
        <ErrorNotice error={importing.job.error} />
        {importing.job.result !== null && (
          <Notice tone={importing.job.result.warnings === 0 ? "good" : "warn"}>
            {text.imported(importing.job.result)}
          </Notice>
        )}
        {plan.isPending && <Loading />}
        {plan.isError && !isMissing && <ErrorNotice error={plan.error} onRetry={plan.refetch} />}
        {isMissing && (
          <EmptyState
            title={text.emptyTitle(year)}
            action={
              mayWrite && (
                <Button disabled={importing.job.isRunning} onClick={() => void importing.choose()}>
                  {text.import}
                </Button>
              )
            }
          >
            <p>{text.emptyText}</p>
            <p>{mayWrite && text.emptyDrop}</p>
          </EmptyState>
        )}
        {plan.data !== undefined && !isMissing && (
          <PlanDesk plan={plan.data} isPreviewShown={isPreviewShown} />
        )}
        {importing.waiting !== null && (
          <ReplaceDialog
            year={year}
            fileName={importing.waiting.name}
            onConfirm={importing.confirm}
            onClose={importing.forget}
          />
        )}
      </Screen>
    </DropZone>
  );
}
