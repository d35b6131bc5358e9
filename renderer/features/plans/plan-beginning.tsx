import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";

import { plansScreenText as text } from "#shared/features/plans/screen-text.ts";
import { planYearsQuery } from "#renderer/app/queries.ts";
import { useCommand } from "#renderer/app/use-command.ts";
import { EmptyState } from "#renderer/components/empty-state.tsx";
import { ErrorNotice } from "#renderer/components/error-notice.tsx";

import { ImportButtons } from "./import-review/import-notices.tsx";
import classes from "./plan-beginning.module.css";
import type { PlanImport } from "./use-plan-import.ts";

/** A year without a plan: the ways to begin one, the quickest first. */
export function PlanBeginning({
  year,
  mayWrite,
  importing,
  onPaste,
}: {
  readonly year: number;
  readonly mayWrite: boolean;
  readonly importing: PlanImport;
  readonly onPaste: () => void;
}) {
  const years = useQuery(planYearsQuery);
  const rollOver = useCommand("plans.rollOver");
  const createBlank = useCommand("plans.createBlank");
  const earlier = (years.data ?? []).map((each) => each.year).filter((each) => each < year);
  const fromYear = earlier.length === 0 ? null : Math.max(...earlier);
  const isBusy = importing.reading.isRunning || rollOver.isPending || createBlank.isPending;
  if (!mayWrite) {
    return <EmptyState title={text.emptyTitle(year)}>{text.emptyRead}</EmptyState>;
  }
  return (
    <EmptyState title={text.emptyTitle(year)}>
      <p>{text.emptyText(year)}</p>
      <ErrorNotice error={rollOver.error ?? createBlank.error} />
      <ul className={classes["ways"]}>
        {fromYear !== null && (
          <li>
            <p>{text.ways.rollOver.text(fromYear)}</p>
            <Button
              disabled={isBusy}
              loading={rollOver.isPending}
              onClick={() => {
                rollOver.mutate({ fromYear, toYear: year });
              }}
            >
              {text.ways.rollOver.title(fromYear)}
            </Button>
          </li>
        )}
        <li>
          <p>{text.ways.import.text}</p>
          <ImportButtons isFirst={fromYear === null} importing={importing} onPaste={onPaste} />
        </li>
        <li>
          <p>{text.ways.blank.text}</p>
          <Button
            variant="default"
            disabled={isBusy}
            loading={createBlank.isPending}
            onClick={() => {
              createBlank.mutate({ year });
            }}
          >
            {text.ways.blank.title}
          </Button>
        </li>
      </ul>
    </EmptyState>
  );
}
