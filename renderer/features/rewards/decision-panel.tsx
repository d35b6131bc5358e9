import { useQuery } from "@tanstack/react-query";

import { rewardsScreenText as text } from "#shared/features/rewards/screen-text.ts";
import { documentsQuery } from "#renderer/app/queries.ts";
import { EmptyState } from "#renderer/components/empty-state.tsx";
import { PaperPreview } from "#renderer/components/sign-off/paper-preview.tsx";
import { SignOffBar } from "#renderer/components/sign-off/sign-off-bar.tsx";

/** The decision with its list: preview, sign-off, saving. */
export function DecisionPanel({
  year,
  documentId,
}: {
  readonly year: number;
  readonly documentId: number | null;
}) {
  const documents = useQuery(documentsQuery(year));
  const document = documents.data?.find(({ id }) => id === documentId);
  if (documentId === null) {
    return <EmptyState title={text.tabs.decision}>{text.decision.none}</EmptyState>;
  }
  return (
    <>
      {document !== undefined && <SignOffBar document={document} />}
      <PaperPreview documentId={documentId} fileName={text.decision.fileName(year)} />
    </>
  );
}
