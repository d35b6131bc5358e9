import { queryOptions } from "@tanstack/react-query";

import { call } from "#renderer/app/api.ts";

export function versionsQuery(documentId: number) {
  return queryOptions({
    queryKey: ["papers", "versions", documentId],
    queryFn: () => call("papers.versions", { documentId }),
  });
}

export function versionQuery(documentId: number, revision: number) {
  return queryOptions({
    queryKey: ["papers", "version", documentId, revision],
    queryFn: () => call("papers.version", { documentId, revision }),
  });
}

/** The text as it stands in the data file. */
export function storedPaperQuery(documentId: number) {
  return queryOptions({
    queryKey: ["papers", "show", documentId],
    queryFn: () => call("papers.show", { documentId }),
  });
}
