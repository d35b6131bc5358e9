import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link } from "wouter";

import { evaluationScreenText as text } from "#shared/features/evaluation/screen-text.ts";
import { marksScreenText } from "#shared/features/evaluation/marks/screen-text.ts";
import { schemeEditorText } from "#shared/features/evaluation/schemes/editor-text.ts";
import { appText } from "#shared/kernel/app-text.ts";
import { ApiError } from "#renderer/app/api.ts";
import { useMay } from "#renderer/app/session.tsx";
import { useWorkPeriod } from "#renderer/app/work-period.tsx";
import { EmptyState } from "#renderer/components/empty-state.tsx";
import { ErrorNotice } from "#renderer/components/error-notice.tsx";
import { Loading } from "#renderer/components/loading.tsx";
import { JobProgress } from "#renderer/components/progress/job-progress.tsx";
import { useJob } from "#renderer/components/progress/use-job.ts";
import { Screen } from "#renderer/components/screen.tsx";

import { EvaluationDesk } from "./evaluation-desk.tsx";
import { evaluationQuery } from "./queries.ts";

/** Scores, ranks and classes of the units, each with its working. */
export function EvaluationScreen() {
  const { year, periodCode } = useWorkPeriod();
  return <EvaluationOfPeriod key={periodCode} year={year} periodCode={periodCode} />;
}

function EvaluationOfPeriod({
  year,
  periodCode,
}: {
  readonly year: number;
  readonly periodCode: string;
}) {
  const may = useMay();
  const evaluation = useQuery(evaluationQuery(year));
  const run = useJob("evaluation.run");
  const isMissing =
    evaluation.error instanceof ApiError && evaluation.error.code === "evaluation.not-found";

  return (
    <Screen
      fill
      title={text.title}
      lead={text.lead(appText.periodName(periodCode))}
      actions={
        <>
          <Button component={Link} href="/evaluation/marks" variant="default">
            {marksScreenText.open}
          </Button>
          <Button component={Link} href="/evaluation/schemes" variant="default">
            {schemeEditorText.open}
          </Button>
          {may("evaluation.write") && (
            <Button disabled={run.isRunning} onClick={() => void run.run({ year, periodCode })}>
              {evaluation.data === undefined || isMissing ? text.run : text.runAgain}
            </Button>
          )}
        </>
      }
    >
      {run.isRunning && (
        <JobProgress label={text.running} progress={run.progress} isStopping={false} />
      )}
      <ErrorNotice error={run.error} />
      {evaluation.isPending && <Loading />}
      {isMissing && (
        <EmptyState
          title={text.empty.title(year)}
          action={
            <Button variant="default" component={Link} href="/submissions">
              {text.toSubmissions}
            </Button>
          }
        >
          {text.empty.text}
        </EmptyState>
      )}
      {evaluation.isError && !isMissing && (
        <ErrorNotice error={evaluation.error} onRetry={evaluation.refetch} />
      )}
      {evaluation.data !== undefined && !isMissing && (
        <EvaluationDesk evaluation={evaluation.data} periodCode={periodCode} />
      )}
    </Screen>
  );
}
