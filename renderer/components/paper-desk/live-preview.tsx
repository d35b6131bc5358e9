import { Button } from "@mantine/core";
import { useMemo, useState } from "react";

import { documentsScreenText as text } from "#shared/features/documents/screen-text.ts";
import { appText } from "#shared/kernel/app-text.ts";
import type { GrantedFile } from "#shared/kernel/backend-protocol.ts";
import { call } from "#renderer/app/api.ts";
import { choosePdf, chooseWordFile, desktop } from "#renderer/app/desktop.ts";

import { useCaretBlock } from "../paper-editor/use-caret-block.ts";
import { ErrorNotice } from "../error-notice.tsx";
import { FileNotice } from "../file-notice.tsx";
import { Loading } from "../loading.tsx";
import { Notice } from "../notice.tsx";
import { PdfPreview } from "../pdf-preview/pdf-preview.tsx";
import { StateBadge } from "../state-badge.tsx";
import type { OpenPaper } from "./open-papers.ts";
import classes from "./paper-desk.module.css";
import { placeOnPages } from "./place-on-pages.ts";
import { textAt } from "./text-at.ts";
import { useLivePages } from "./use-live-pages.ts";

/** The pages as they will be printed, following the text; what is saved or printed is saved first. */
export function LivePreview({
  paper: { draft, autosave },
  dependsOn,
  fileName,
  onGo,
}: {
  readonly paper: OpenPaper;
  readonly dependsOn: unknown;
  /** Offered when saving, without its ending. */
  readonly fileName: string;
  /** Shows the place of the text that was clicked on its page. */
  readonly onGo: (blockId: string, offset: number) => void;
}) {
  const { bytes, places, error } = useLivePages(draft, dependsOn);
  const [saved, setSaved] = useState<GrantedFile | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const [printFailed, setPrintFailed] = useState(false);
  const { documentId } = draft;
  const caretBlock = useCaretBlock(draft.editor);
  const marks = useMemo(() => placeOnPages(places, caretBlock), [places, caretBlock]);

  async function save(kind: "pdf" | "docx"): Promise<void> {
    setFailure(null);
    const target =
      kind === "pdf"
        ? await choosePdf(text.saveDialog, `${fileName}.pdf`)
        : await chooseWordFile(text.saveWordDialog, `${fileName}.docx`);
    if (target === null || !(await autosave.flush())) return;
    try {
      const method = kind === "pdf" ? "documents.savePdf" : "documents.saveDocx";
      await call(method, { documentId, target: target.token });
      setSaved(target);
    } catch (reason) {
      setFailure(reason);
    }
  }

  async function print(): Promise<void> {
    if (bytes !== null) setPrintFailed(!(await desktop().print(bytes)));
  }

  return (
    <div className={classes["preview"]}>
      <ErrorNotice error={failure ?? error} />
      {printFailed && <Notice tone="warn">{text.printFailed}</Notice>}
      {saved !== null && (
        <FileNotice file={saved} canOpen canReveal>
          {text.saved(saved.name)}
        </FileNotice>
      )}
      {bytes === null && error === null && <Loading label={appText.pdf.rendering} />}
      {bytes !== null && (
        <PdfPreview
          bytes={bytes}
          marks={marks}
          markedId={caretBlock}
          onPick={(spot) => {
            const place = textAt(places, spot);
            if (place !== null) onGo(place.blockId, place.offset);
          }}
          actions={
            <>
              <StateBadge tone="quiet">{appText.pdf.draft}</StateBadge>
              <Button variant="default" size="compact-sm" onClick={() => void print()}>
                {appText.common.print}
              </Button>
              <Button variant="default" size="compact-sm" onClick={() => void save("docx")}>
                {text.saveWord}
              </Button>
              <Button variant="default" size="compact-sm" onClick={() => void save("pdf")}>
                {appText.common.savePdf}
              </Button>
            </>
          }
        />
      )}
    </div>
  );
}
