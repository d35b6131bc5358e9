import { keepPreviousData, queryOptions } from "@tanstack/react-query";

import { call } from "#renderer/app/api.ts";

export function pdfQuery(documentId: number) {
  return queryOptions({
    queryKey: ["documents", "pdf", documentId],
    queryFn: () => call("documents.pdf", { documentId }),
    // The old pages stay while the new ones are laid out.
    placeholderData: keepPreviousData,
    structuralSharing: false,
  });
}
