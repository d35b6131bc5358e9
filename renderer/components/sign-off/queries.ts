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

export function stepsQuery(documentId: number) {
  return queryOptions({
    queryKey: ["documents", "steps", documentId],
    queryFn: () => call("documents.steps", { documentId }),
  });
}

export function marksQuery(documentId: number) {
  return queryOptions({
    queryKey: ["documents", "marks", documentId],
    queryFn: () => call("documents.marks", { documentId }),
  });
}

export const lastCheckersQuery = queryOptions({
  queryKey: ["documents", "last-checkers"],
  queryFn: () => call("documents.lastCheckers", {}),
});

export function nextNumberQuery(documentId: number, issuedOn: string) {
  return queryOptions({
    queryKey: ["documents", "next-number", documentId, issuedOn],
    queryFn: () => call("documents.nextNumber", { documentId, issuedOn }),
  });
}
