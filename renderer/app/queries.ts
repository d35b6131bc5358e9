import { queryOptions } from "@tanstack/react-query";

import { call } from "./api.ts";

/** What the frame of the window itself asks: the data file, who sits here, years, periods. */
export const workspaceQuery = queryOptions({
  queryKey: ["workspace", "state"],
  queryFn: () => call("workspace.state", {}),
});

export const sessionQuery = queryOptions({
  queryKey: ["office", "session"],
  queryFn: () => call("office.session", {}),
});

export const planYearsQuery = queryOptions({
  queryKey: ["plans", "years"],
  queryFn: () => call("plans.years", {}),
});

export function periodsQuery(year: number) {
  return queryOptions({
    queryKey: ["submissions", "periods", year],
    queryFn: () => call("submissions.periods", { year }),
  });
}

/** Papers of a year, or of every year. */
export function documentsQuery(year: number | null) {
  return queryOptions({
    queryKey: ["documents", "list", year],
    queryFn: () => call("documents.list", { year }),
  });
}

/** Papers of any year that wait for the person at the program. */
export const waitingQuery = queryOptions({
  queryKey: ["documents", "waiting"],
  queryFn: () => call("documents.waiting", {}),
});

export const officeQuery = queryOptions({
  queryKey: ["office", "show"],
  queryFn: () => call("office.show", {}),
});

export const unitsQuery = queryOptions({
  queryKey: ["office", "units"],
  queryFn: () => call("office.units", {}),
});

export const agenciesQuery = queryOptions({
  queryKey: ["office", "agencies"],
  queryFn: () => call("office.agencies", {}),
});
