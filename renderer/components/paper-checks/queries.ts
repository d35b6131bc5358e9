import { keepPreviousData, queryOptions } from "@tanstack/react-query";

import { call } from "#renderer/app/api.ts";
import type { PaperContent } from "#shared/features/documents/paper-text.ts";

/** What a careful reader would look at in a text that may not have been saved yet. */
export function checksQuery(
  documentId: number,
  { content, version }: Readonly<{ content: PaperContent; version: number }>,
) {
  return queryOptions({
    // The text is told by its count: as a key it would be written out at every look.
    queryKey: ["papers", "check", documentId, version],
    queryFn: () => call("papers.check", { documentId, content }),
    placeholderData: keepPreviousData,
  });
}
