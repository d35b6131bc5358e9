import { queryOptions } from "@tanstack/react-query";

import { call } from "#renderer/app/api.ts";

export function signingQuery(documentId: number) {
  return queryOptions({
    queryKey: ["signing", "show", documentId],
    queryFn: () => call("signing.show", { documentId }),
  });
}

export function verifyDocumentQuery(documentId: number) {
  return queryOptions({
    queryKey: ["signing", "verify", documentId],
    queryFn: () => call("signing.verifyDocument", { documentId }),
  });
}
