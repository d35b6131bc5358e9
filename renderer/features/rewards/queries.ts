import { queryOptions } from "@tanstack/react-query";

import { call } from "#renderer/app/api.ts";

export function rewardsQuery(year: number) {
  return queryOptions({
    queryKey: ["rewards", "show", year],
    queryFn: () => call("rewards.show", { year }),
  });
}
