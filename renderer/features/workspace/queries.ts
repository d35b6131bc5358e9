import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";

import { call } from "#renderer/app/api.ts";

export const accountsQuery = queryOptions({
  queryKey: ["office", "accounts"],
  queryFn: () => call("office.accounts", {}),
});

const auditPageSize = 50;

/** The log from its newest row back, a page at a time. */
export const auditQuery = infiniteQueryOptions({
  queryKey: ["office", "audit"],
  queryFn: ({ pageParam }) => call("office.audit", { beforeId: pageParam, limit: auditPageSize }),
  // The first page has nothing after it; the type must allow the ids of later ones.
  initialPageParam: null as number | null,
  getNextPageParam: (page) => (page.length < auditPageSize ? undefined : page.at(-1)?.id),
});
