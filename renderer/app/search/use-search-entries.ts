import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";

import { appText } from "#shared/kernel/app-text.ts";
import { foldVietnamese } from "#shared/kernel/vietnamese.ts";

import { call } from "../api.ts";
import { places } from "../places.ts";
import { agenciesQuery, documentsQuery, unitsQuery } from "../queries.ts";
import { useWorkPeriod } from "../work-period.tsx";

export type SearchKind = keyof typeof appText.search.kinds;

export type SearchEntry = Readonly<{
  id: string;
  kind: SearchKind;
  label: string;
  path: string;
  /** Folded words that lead here. */
  key: string;
}>;

/** Everything that can be found: screens, units with their other names, villages, agencies, targets, papers. */
export function useSearchEntries(): readonly SearchEntry[] {
  const { year } = useWorkPeriod();
  const units = useQuery(unitsQuery);
  const agencies = useQuery(agenciesQuery);
  const documents = useQuery(documentsQuery(year));
  const plan = useQuery({
    queryKey: ["plans", "show", year],
    queryFn: () => call("plans.show", { year }),
  });

  return useMemo(() => {
    const entries: SearchEntry[] = places.map(({ key, path }) =>
      entry("screen", key, appText.screens[key], path),
    );
    for (const unit of units.data ?? []) {
      entries.push(entry("unit", String(unit.id), unit.name, "/office", unit.aliases));
      for (const village of unit.villages) {
        entries.push(
          entry("village", String(village.id), `${village.name}, ${unit.name}`, "/office"),
        );
      }
    }
    for (const target of plan.data?.targets ?? []) {
      const path = `/targets/${String(target.id)}`;
      entries.push(entry("target", String(target.id), target.text, path));
    }
    for (const paper of documents.data ?? []) {
      const sign = paper.number === null ? paper.symbol : `${String(paper.number)}/${paper.symbol}`;
      const path = `/documents/${String(paper.id)}`;
      entries.push(entry("document", String(paper.id), `${paper.title} (${sign})`, path));
    }
    for (const agency of agencies.data ?? []) {
      entries.push(entry("agency", String(agency.id), agency.name, "/office", [agency.shortName]));
    }
    return entries;
  }, [units.data, agencies.data, documents.data, plan.data]);
}

function entry(
  kind: SearchKind,
  id: string,
  label: string,
  path: string,
  otherNames: readonly string[] = [],
): SearchEntry {
  return {
    id: `${kind}-${id}`,
    kind,
    label,
    path,
    key: foldVietnamese([label, ...otherNames].join(" ")),
  };
}
