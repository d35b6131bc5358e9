import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";

import { plansScreenText as text } from "#shared/features/plans/screen-text.ts";
import { planYearsQuery } from "#renderer/app/queries.ts";
import { useCommand } from "#renderer/app/use-command.ts";
import { useWorkPeriod } from "#renderer/app/work-period.tsx";
import { ErrorNotice } from "#renderer/components/error-notice.tsx";

/** From a plan to the draft of the next year; not there once that year has a plan. */
export function NextYearButton({ year }: { readonly year: number }) {
  const { setYear } = useWorkPeriod();
  const years = useQuery(planYearsQuery);
  const toYear = year + 1;
  const rollOver = useCommand("plans.rollOver", {
    onSuccess: () => {
      setYear(toYear);
    },
  });
  if (years.data === undefined || years.data.some((each) => each.year === toYear)) return null;
  return (
    <>
      <ErrorNotice error={rollOver.error} />
      <Button
        variant="default"
        loading={rollOver.isPending}
        onClick={() => {
          rollOver.mutate({ fromYear: year, toYear });
        }}
      >
        {text.nextYear(toYear)}
      </Button>
    </>
  );
}
