import { queryOptions } from "@tanstack/react-query";

import { call } from "#renderer/app/api.ts";

export const signersQuery = queryOptions({
  queryKey: ["office", "signers"],
  queryFn: () => call("office.signers", {}),
});

export const recipientSetsQuery = queryOptions({
  queryKey: ["documents", "recipientSets"],
  queryFn: () => call("documents.recipientSets", {}),
});

export const legalActsQuery = queryOptions({
  queryKey: ["documents", "legalActs"],
  queryFn: () => call("documents.legalActs", {}),
});
