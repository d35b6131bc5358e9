import { queryOptions } from "@tanstack/react-query";

import { call } from "#renderer/app/api.ts";

export function signingQuery(documentId: number) {
  return queryOptions({
    queryKey: ["signing", "show", documentId],
    queryFn: () => call("signing.show", { documentId }),
  });
}

/** Who signed the papers of a year, or of all. */
export function signedPapersQuery(year: number | null) {
  return queryOptions({
    queryKey: ["signing", "signedPapers", year],
    queryFn: () => call("signing.signedPapers", { year }),
  });
}

export function verifyDocumentQuery(documentId: number) {
  return queryOptions({
    queryKey: ["signing", "verify", documentId],
    queryFn: () => call("signing.verifyDocument", { documentId }),
  });
}
