import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";

import { documentsScreenText as text } from "#shared/features/documents/screen-text.ts";
import { appText } from "#shared/kernel/app-text.ts";
import { call } from "#renderer/app/api.ts";
import { choosePdf, desktop } from "#renderer/app/desktop.ts";
import type { GrantedFile } from "#shared/kernel/backend-protocol.ts";

import { ErrorNotice } from "../error-notice.tsx";
import { FileNotice } from "../file-notice.tsx";
import { Notice } from "../notice.tsx";
import { PdfPreview } from "../pdf-preview/pdf-preview.tsx";
import { QueryView } from "../query-view.tsx";
import { StateBadge } from "../state-badge.tsx";
import classes from "./paper-preview.module.css";
import { pdfQuery } from "./queries.ts";

/** The paper as it will be, or was, issued; save and print from here. */
export function PaperPreview({
  documentId,
  fileName,
  actions,
}: {
  readonly documentId: number;
  /** Offered when saving, without its ending. */
  readonly fileName: string;
  /** What else is done with this paper, before printing and saving it. */
  readonly actions?: ReactNode;
}) {
  const pdf = useQuery(pdfQuery(documentId));
  const [saved, setSaved] = useState<GrantedFile | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [printFailed, setPrintFailed] = useState(false);

  async function save(): Promise<void> {
    setError(null);
    const target = await choosePdf(text.saveDialog, `${fileName}.pdf`);
    if (target === null) return;
    try {
      await call("documents.savePdf", { documentId, target: target.token });
      setSaved(target);
    } catch (failure) {
      setError(failure);
    }
  }

  return (
    <div className={classes["paper"]}>
      <ErrorNotice error={error} />
      {printFailed && <Notice tone="warn">{text.printFailed}</Notice>}
      {saved !== null && (
        <FileNotice file={saved} canOpen canReveal>
          {text.saved(saved.name)}
        </FileNotice>
      )}
      <QueryView query={pdf}>
        {({ bytes, isFrozen }) => (
          <PdfPreview
            bytes={bytes}
            actions={
              <>
                <StateBadge tone={isFrozen ? "good" : "quiet"}>
                  {isFrozen ? appText.pdf.frozen : appText.pdf.draft}
                </StateBadge>
                {actions}
                <Button
                  variant="default"
                  size="compact-sm"
                  onClick={() =>
                    void desktop()
                      .print(bytes)
                      .then((isPrinted) => {
                        setPrintFailed(!isPrinted);
                      })
                  }
                >
                  {appText.common.print}
                </Button>
                <Button variant="default" size="compact-sm" onClick={() => void save()}>
                  {appText.common.savePdf}
                </Button>
              </>
            }
          />
        )}
      </QueryView>
    </div>
  );
}
