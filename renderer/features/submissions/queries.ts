import { queryOptions } from "@tanstack/react-query";

import { call, type Input } from "#renderer/app/api.ts";

export function matrixQuery(periodCode: string) {
  return queryOptions({
    queryKey: ["submissions", "matrix", periodCode],
    queryFn: () => call("submissions.matrix", { periodCode }),
  });
}

export function submissionQuery(submissionId: number) {
  return queryOptions({
    queryKey: ["submissions", "show", submissionId],
    queryFn: () => call("submissions.show", { submissionId }),
  });
}

export function differencesQuery(submissionId: number) {
  return queryOptions({
    queryKey: ["submissions", "differences", submissionId],
    queryFn: () => call("submissions.differences", { submissionId }),
  });
}

export function householdsQuery(submissionId: number) {
  return queryOptions({
    queryKey: ["submissions", "households", submissionId],
    queryFn: () => call("submissions.households", { submissionId }),
  });
}

export function reviewQuery(submissionId: number) {
  return queryOptions({
    queryKey: ["submissions", "review", submissionId],
    queryFn: () => call("submissions.review", { submissionId }),
  });
}

export function remindersQuery(periodCode: string) {
  return queryOptions({
    queryKey: ["submissions", "reminders", periodCode],
    queryFn: () => call("submissions.reminders", { periodCode }),
  });
}

export const formsQuery = queryOptions({
  queryKey: ["submissions", "forms"],
  queryFn: () => call("submissions.forms", {}),
});

export function districtTableQuery(asked: Input<"submissions.districtTable">) {
  return queryOptions({
    queryKey: ["submissions", "districtTable", asked],
    queryFn: () => call("submissions.districtTable", asked),
    placeholderData: (before) => before,
  });
}

export function districtTraceQuery(asked: Input<"submissions.districtTrace">) {
  return queryOptions({
    queryKey: ["submissions", "districtTrace", asked],
    queryFn: () => call("submissions.districtTrace", asked),
  });
}
