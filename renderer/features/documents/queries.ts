import { queryOptions } from "@tanstack/react-query";

import { call } from "#renderer/app/api.ts";

export function documentQuery(documentId: number) {
  return queryOptions({
    queryKey: ["documents", "show", documentId],
    queryFn: () => call("documents.show", { documentId }),
  });
}

export function paperQuery(documentId: number) {
  return queryOptions({
    queryKey: ["papers", "describe", documentId],
    queryFn: () => call("papers.describe", { documentId }),
  });
}

export function linksQuery(documentId: number) {
  return queryOptions({
    queryKey: ["papers", "links", documentId],
    queryFn: () => call("papers.links", { documentId }),
  });
}

export function gapsQuery(registerYear: number) {
  return queryOptions({
    queryKey: ["documents", "gaps", registerYear],
    queryFn: () => call("documents.gaps", { registerYear }),
  });
}

export function seriesQuery(registerYear: number) {
  return queryOptions({
    queryKey: ["documents", "series", registerYear],
    queryFn: () => call("documents.series", { registerYear }),
  });
}

export function bookQuery(registerYear: number, series: string | null) {
  return queryOptions({
    queryKey: ["documents", "book", registerYear, series],
    queryFn: () => call("documents.book", { registerYear, series }),
    structuralSharing: false,
  });
}
