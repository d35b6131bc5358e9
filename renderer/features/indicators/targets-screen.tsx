import { useQuery } from "@tanstack/react-query";
import { Link } from "wouter";

import { indicatorsScreenText as text } from "#shared/features/indicators/screen-text.ts";
import { appText } from "#shared/kernel/app-text.ts";
import { ApiError } from "#renderer/app/api.ts";
import { useWorkPeriod } from "#renderer/app/work-period.tsx";
import { QueryView } from "#renderer/components/query-view.tsx";
import { Screen } from "#renderer/components/screen.tsx";

import { MissingFirst } from "./missing-first.tsx";
import { resultsQuery } from "./queries.ts";
import { TargetGrid } from "./target-grid.tsx";
import { TargetUnits } from "./target-units.tsx";
import classes from "./targets-screen.module.css";

/** Every target against its result; one of them, unit by unit, down to the cells. */
export function TargetsScreen({ targetId }: { readonly targetId: number | null }) {
  const { year, periodCode } = useWorkPeriod();
  const results = useQuery(resultsQuery(year, periodCode));
  const code = results.error instanceof ApiError ? results.error.code : null;
  const target = results.data?.targets.find((each) => each.targetId === targetId);
  return (
    <Screen
      fill
      title={text.title}
      lead={
        targetId === null ? (
          text.lead(appText.periodName(periodCode))
        ) : (
          <Link className={classes["back"]} href="/targets">
            {text.back}
          </Link>
        )
      }
    >
      {code === "plans.not-found" || code === "submissions.period-not-found" ? (
        <MissingFirst code={code} year={year} periodCode={periodCode} />
      ) : (
        <QueryView query={results}>
          {({ targets }) =>
            target === undefined ? (
              <TargetGrid targets={targets} />
            ) : (
              <TargetUnits key={target.targetId} target={target} periodCode={periodCode} />
            )
          }
        </QueryView>
      )}
    </Screen>
  );
}
