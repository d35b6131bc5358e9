import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Link } from "wouter";

import { documentKinds } from "#shared/features/documents/document-kinds-data.ts";
import { freePapersText } from "#shared/features/documents/free-papers/screen-text.ts";
import { ApiError } from "#renderer/app/api.ts";
import { EmptyState } from "#renderer/components/empty-state.tsx";
import { ErrorNotice } from "#renderer/components/error-notice.tsx";
import { Loading } from "#renderer/components/loading.tsx";
import { Screen } from "#renderer/components/screen.tsx";

import { PaperWriting } from "./paper-writing.tsx";
import { documentQuery, paperQuery } from "./queries.ts";

const text = freePapersText.screen;

/** One paper that is written for its own sake: its text, its closing, its checks, its pages. */
export function PaperScreen({ documentId }: { readonly documentId: number }) {
  const document = useQuery(documentQuery(documentId));
  const paper = useQuery(paperQuery(documentId));
  const [isPreviewShown, setPreviewShown] = useState(true);
  const isNotFree = paper.error instanceof ApiError && paper.error.code === "documents.no-text";
  const failure = document.error ?? (isNotFree ? null : paper.error);
  const back = (
    <Button component={Link} href={`/documents/${String(documentId)}`} variant="default">
      {text.back}
    </Button>
  );
  return (
    <Screen
      fill
      title={
        paper.data === undefined ? freePapersText.compose : documentKinds[paper.data.kind].name
      }
      lead={document.data?.title ?? ""}
      actions={
        <>
          {back}
          <Button
            variant="default"
            aria-pressed={isPreviewShown}
            onClick={() => {
              setPreviewShown(!isPreviewShown);
            }}
          >
            {isPreviewShown ? text.hidePreview : text.showPreview}
          </Button>
        </>
      }
    >
      {(document.isPending || paper.isPending) && <Loading />}
      {failure !== null && <ErrorNotice error={failure} onRetry={document.refetch} />}
      {isNotFree && <EmptyState title={freePapersText.compose}>{text.notFree}</EmptyState>}
      {document.data !== undefined && paper.data !== undefined && (
        <PaperWriting
          key={documentId}
          document={document.data}
          paper={paper.data}
          isPreviewShown={isPreviewShown}
        />
      )}
    </Screen>
  );
}
