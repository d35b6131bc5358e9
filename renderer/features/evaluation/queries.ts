import { queryOptions } from "@tanstack/react-query";

import { call, type Input } from "#renderer/app/api.ts";

export function evaluationQuery(year: number) {
  return queryOptions({
    queryKey: ["evaluation", "show", year],
    queryFn: () => call("evaluation.show", { year }),
  });
}

export const schemesQuery = queryOptions({
  queryKey: ["evaluation", "schemes"],
  queryFn: () => call("evaluation.schemes", {}),
});

export function tryOutQuery(asked: Input<"evaluation.tryOut">) {
  return queryOptions({
    queryKey: ["evaluation", "tryOut", asked],
    queryFn: () => call("evaluation.tryOut", asked),
    placeholderData: (before) => before,
    // A draft that contradicts itself is told at once.
    retry: false,
  });
}

export function marksQuery(asked: Input<"evaluation.marks">) {
  return queryOptions({
    queryKey: ["evaluation", "marks", asked],
    queryFn: () => call("evaluation.marks", asked),
  });
}

export function provinceMeansQuery(year: number) {
  return queryOptions({
    queryKey: ["evaluation", "provinceMeans", year],
    queryFn: () => call("evaluation.provinceMeans", { year }),
  });
}
