import { queryOptions } from "@tanstack/react-query";

import { call } from "#renderer/app/api.ts";

export function documentQuery(documentId: number) {
  return queryOptions({
    queryKey: ["documents", "show", documentId],
    queryFn: () => call("documents.show", { documentId }),
  });
}

export function gapsQuery(registerYear: number) {
  return queryOptions({
    queryKey: ["documents", "gaps", registerYear],
    queryFn: () => call("documents.gaps", { registerYear }),
  });
}
