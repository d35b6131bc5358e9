import { queryOptions } from "@tanstack/react-query";

import { call } from "#renderer/app/api.ts";

export function planQuery(year: number) {
  return queryOptions({
    queryKey: ["plans", "show", year],
    queryFn: () => call("plans.show", { year }),
  });
}
