import { queryOptions } from "@tanstack/react-query";

import { call } from "#renderer/app/api.ts";

export function resultsQuery(year: number, periodCode: string) {
  return queryOptions({
    queryKey: ["indicators", "results", year, periodCode],
    queryFn: () => call("indicators.results", { year, periodCode }),
  });
}
