import { queryOptions } from "@tanstack/react-query";

import { call } from "#renderer/app/api.ts";

export function evaluationQuery(year: number) {
  return queryOptions({
    queryKey: ["evaluation", "show", year],
    queryFn: () => call("evaluation.show", { year }),
  });
}
