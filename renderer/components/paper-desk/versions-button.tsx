import { Button } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";

import { paperDeskText as text } from "#shared/features/documents/paper-desk-text.ts";
import type { FigureWords } from "#shared/features/documents/paper-text.ts";
import { VersionsDialog } from "#renderer/components/paper-versions/versions-dialog.tsx";

import type { OpenPaper } from "./open-papers.ts";

/** Opens the earlier versions beside the text as it is now, which is saved first. */
export function VersionsButton({
  paper: { draft, autosave },
  figureWords,
  canRestore,
}: {
  readonly paper: OpenPaper;
  readonly figureWords: FigureWords;
  readonly canRestore: boolean;
}) {
  const client = useQueryClient();
  const [isOpen, setOpen] = useState(false);
  const [isOpening, setOpening] = useState(false);

  async function open(): Promise<void> {
    setOpening(true);
    await autosave.flush();
    await client.invalidateQueries({ queryKey: ["papers"] });
    setOpening(false);
    setOpen(true);
  }

  return (
    <>
      <Button variant="subtle" size="compact-sm" loading={isOpening} onClick={() => void open()}>
        {text.versions}
      </Button>
      {isOpen && (
        <VersionsDialog
          documentId={draft.documentId}
          figureWords={figureWords}
          canRestore={canRestore}
          onRestored={() => {
            setOpen(false);
          }}
          onClose={() => {
            setOpen(false);
          }}
        />
      )}
    </>
  );
}
