import { queryOptions } from "@tanstack/react-query";

import { call } from "#renderer/app/api.ts";

export function overviewQuery(year: number, periodCode: string) {
  return queryOptions({
    queryKey: ["reports", "overview", year, periodCode],
    queryFn: () => call("reports.overview", { year, periodCode }),
  });
}
