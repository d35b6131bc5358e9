import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";

import { submissionsScreenText as text } from "#shared/features/submissions/screen-text.ts";
import { appText } from "#shared/kernel/app-text.ts";
import { periodsQuery } from "#renderer/app/queries.ts";
import { useMay } from "#renderer/app/session.tsx";
import { useCommand } from "#renderer/app/use-command.ts";
import { useWorkPeriod } from "#renderer/app/work-period.tsx";
import { EmptyState } from "#renderer/components/empty-state.tsx";
import { ErrorNotice } from "#renderer/components/error-notice.tsx";
import { QueryView } from "#renderer/components/query-view.tsx";
import { Screen } from "#renderer/components/screen.tsx";

import { PeriodDesk } from "./period-desk.tsx";

/** The communes' reports of one period: forms out, files in, accept or return. */
export function SubmissionsScreen() {
  const { year, periodCode } = useWorkPeriod();
  const periods = useQuery(periodsQuery(year));
  const period = periods.data?.find(({ code }) => code === periodCode);
  if (period !== undefined) return <PeriodDesk key={period.code} period={period} />;
  return (
    <Screen title={text.title}>
      <QueryView query={periods}>{() => <ClosedPeriod periodCode={periodCode} />}</QueryView>
    </Screen>
  );
}

function ClosedPeriod({ periodCode }: { readonly periodCode: string }) {
  const may = useMay();
  const open = useCommand("submissions.openPeriod");
  return (
    <EmptyState
      title={text.closed.title(appText.periodName(periodCode))}
      action={
        may("submissions.write") && (
          <Button
            loading={open.isPending}
            onClick={() => {
              open.mutate({ periodCode });
            }}
          >
            {text.closed.open}
          </Button>
        )
      }
    >
      <p>{text.closed.text}</p>
      <ErrorNotice error={open.error} />
    </EmptyState>
  );
}
