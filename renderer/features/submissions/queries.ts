import { queryOptions } from "@tanstack/react-query";

import { call } from "#renderer/app/api.ts";

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

export const formsQuery = queryOptions({
  queryKey: ["submissions", "forms"],
  queryFn: () => call("submissions.forms", {}),
});
