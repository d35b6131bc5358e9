import { queryOptions } from "@tanstack/react-query";

import { call } from "#renderer/app/api.ts";

export function planQuery(year: number) {
  return queryOptions({
    queryKey: ["plans", "show", year],
    queryFn: () => call("plans.show", { year }),
  });
}

export function paperQuery(documentId: number) {
  return queryOptions({
    queryKey: ["papers", "show", documentId],
    queryFn: () => call("papers.show", { documentId }),
  });
}
