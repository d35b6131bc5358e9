import { createContext, type ReactNode, use, useMemo, useState } from "react";
import { useQuery } from "@tanstack/react-query";

import { periodsQuery, planYearsQuery } from "./queries.ts";

type WorkPeriod = Readonly<{
  year: number;
  /** "2020-H1" */
  periodCode: string;
  years: readonly number[];
  setYear: (year: number) => void;
  /** The part of a period's code after the year: "H1", "Q3", "M07". */
  setPart: (part: string) => void;
}>;

const WorkPeriodContext = createContext<WorkPeriod | null>(null);

/** Year and period that all screens share: the newest year with a plan, its newest opened period. */
export function WorkPeriodProvider({ children }: { readonly children: ReactNode }) {
  const planYears = useQuery(planYearsQuery);
  const [chosenYear, setYear] = useState<number | null>(null);
  const [chosenPart, setPart] = useState<string | null>(null);
  const thisYear = new Date().getFullYear();
  const known = useMemo(() => (planYears.data ?? []).map(({ year }) => year), [planYears.data]);
  const year = chosenYear ?? (known.length > 0 ? Math.max(...known) : thisYear);
  const periods = useQuery(periodsQuery(year));
  const part = chosenPart ?? (periods.data?.some((period) => period.kind === "Y") ? "Y" : "H1");

  const value = useMemo<WorkPeriod>(
    () => ({
      year,
      periodCode: `${String(year)}-${part}`,
      years: yearsToOffer(known, year, thisYear),
      setYear,
      setPart,
    }),
    [year, part, known, thisYear],
  );
  if (planYears.isPending || periods.isPending) return null;
  return <WorkPeriodContext value={value}>{children}</WorkPeriodContext>;
}

export function useWorkPeriod(): WorkPeriod {
  const value = use(WorkPeriodContext);
  if (value === null) throw new Error("no work period around this screen");
  return value;
}

function yearsToOffer(known: readonly number[], year: number, thisYear: number): number[] {
  const around = known.flatMap((each) => [each - 1, each, each + 1]);
  return [...new Set([...around, year, thisYear])].sort((a, b) => b - a);
}
