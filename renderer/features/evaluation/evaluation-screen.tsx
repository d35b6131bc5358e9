import { useQuery } from "@tanstack/react-query";

import { evaluationScreenText as text } from "#shared/features/evaluation/screen-text.ts";
import { appText } from "#shared/kernel/app-text.ts";
import { useWorkPeriod } from "#renderer/app/work-period.tsx";
import { QueryView } from "#renderer/components/query-view.tsx";
import { Screen } from "#renderer/components/screen.tsx";

import { evaluationQuery } from "./queries.ts";

/** The year's evaluation of the units. */
export function EvaluationScreen() {
  const { year, periodCode } = useWorkPeriod();
  const evaluation = useQuery(evaluationQuery(year));
  return (
    <Screen fill title={text.title} lead={text.lead(appText.periodName(periodCode))}>
      <QueryView query={evaluation}>
        {({ units }) => (
          <ol aria-label={text.ranking}>
            {units.map(({ unitId, unitName }) => (
              <li key={unitId}>{unitName}</li>
            ))}
          </ol>
        )}
      </QueryView>
    </Screen>
  );
}
