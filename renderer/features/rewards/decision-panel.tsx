import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";

import { certificateScreenText } from "#shared/features/rewards/certificate-screen-text.ts";
import type { Nomination } from "#shared/features/rewards/contract.ts";
import { rewardsScreenText as text } from "#shared/features/rewards/screen-text.ts";
import { documentsQuery } from "#renderer/app/queries.ts";
import { EmptyState } from "#renderer/components/empty-state.tsx";
import { Icon } from "#renderer/components/icon.tsx";
import { PaperPreview } from "#renderer/components/sign-off/paper-preview.tsx";
import { SignOffBar } from "#renderer/components/sign-off/sign-off-bar.tsx";
import { signOf } from "#renderer/components/sign-off/sign-of.ts";

import { CertificatesDialog } from "./certificates-dialog.tsx";

/** The decision with its list: preview, sign-off, saving; once issued its certificates. */
export function DecisionPanel({
  year,
  documentId,
  nominations,
}: {
  readonly year: number;
  readonly documentId: number | null;
  readonly nominations: readonly Nomination[];
}) {
  const [isPrinting, setPrinting] = useState(false);
  const documents = useQuery(documentsQuery(year));
  const document = documents.data?.find(({ id }) => id === documentId);
  if (documentId === null) {
    return <EmptyState title={text.tabs.decision}>{text.decision.none}</EmptyState>;
  }
  const issuedOn = document?.status === "issued" ? document.issuedOn : null;
  return (
    <>
      {document !== undefined && <SignOffBar document={document} />}
      <PaperPreview
        documentId={documentId}
        fileName={text.decision.fileName(year)}
        actions={
          issuedOn !== null && (
            <Button
              size="compact-sm"
              leftSection={<Icon name="print" size={14} />}
              onClick={() => {
                setPrinting(true);
              }}
            >
              {certificateScreenText.button}
            </Button>
          )
        }
      />
      {isPrinting && document !== undefined && issuedOn !== null && (
        <CertificatesDialog
          year={year}
          sign={signOf(document)}
          issuedOn={issuedOn}
          nominations={nominations}
          onClose={() => {
            setPrinting(false);
          }}
        />
      )}
    </>
  );
}
