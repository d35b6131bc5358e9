import { queryOptions } from "@tanstack/react-query";

import type { WantedCertificates } from "#shared/features/rewards/contract.ts";
import { call } from "#renderer/app/api.ts";

export function rewardsQuery(year: number) {
  return queryOptions({
    queryKey: ["rewards", "show", year],
    queryFn: () => call("rewards.show", { year }),
  });
}

export function certificatesQuery(wanted: WantedCertificates) {
  return queryOptions({
    queryKey: ["rewards", "certificates", wanted],
    queryFn: () => call("rewards.certificates", wanted),
    structuralSharing: false,
  });
}
