import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";

import { agenciesQuery } from "#renderer/app/queries.ts";

/** What is offered where an agency is named. */
export function useAgencyNames(): readonly string[] {
  const { data } = useQuery(agenciesQuery);
  return useMemo(() => (data ?? []).map(({ name }) => name), [data]);
}
