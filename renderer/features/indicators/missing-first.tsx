import { Button } from "@mantine/core";
import { useLocation } from "wouter";

import { indicatorsScreenText as text } from "#shared/features/indicators/screen-text.ts";
import { appText } from "#shared/kernel/app-text.ts";
import { EmptyState } from "#renderer/components/empty-state.tsx";

/** No plan, or no opened period: nothing can be measured, and where to begin. */
export function MissingFirst({
  code,
  year,
  periodCode,
}: {
  readonly code: "plans.not-found" | "submissions.period-not-found";
  readonly year: number;
  readonly periodCode: string;
}) {
  const [, navigate] = useLocation();
  const isPlan = code === "plans.not-found";
  const words = isPlan ? text.noPlan : text.noPeriod;
  return (
    <EmptyState
      title={isPlan ? text.noPlan.title(year) : text.noPeriod.title(appText.periodName(periodCode))}
      action={
        <Button
          onClick={() => {
            navigate(isPlan ? "/plan" : "/submissions");
          }}
        >
          {words.action}
        </Button>
      }
    >
      {words.text}
    </EmptyState>
  );
}
