import { Button } from "@mantine/core";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";

import { documentsScreenText } from "#shared/features/documents/screen-text.ts";
import { certificateScreenText as text } from "#shared/features/rewards/certificate-screen-text.ts";
import type { Nomination } from "#shared/features/rewards/contract.ts";
import { appText } from "#shared/kernel/app-text.ts";
import type { GrantedFile } from "#shared/kernel/backend-protocol.ts";
import { formatDate } from "#shared/kernel/dates.ts";
import { formatInteger } from "#shared/kernel/exact.ts";
import { choosePdf, desktop } from "#renderer/app/desktop.ts";
import { useCommand } from "#renderer/app/use-command.ts";
import { Dialog } from "#renderer/components/dialog/dialog.tsx";
import { ErrorNotice } from "#renderer/components/error-notice.tsx";
import { FileNotice } from "#renderer/components/file-notice.tsx";
import { Notice } from "#renderer/components/notice.tsx";
import { PdfPreview } from "#renderer/components/pdf-preview/pdf-preview.tsx";
import { QueryView } from "#renderer/components/query-view.tsx";

import { type CertificateLook, CertificateFields } from "./certificate-fields.tsx";
import { CertificateRecipients } from "./certificate-recipients.tsx";
import classes from "./certificates-dialog.module.css";
import { certificatesQuery } from "./queries.ts";

const everyone: ReadonlySet<number> = new Set();

/** Certificates of merit of an issued decision: sheet, form, for whom; the real pages beside. */
export function CertificatesDialog({
  year,
  sign,
  issuedOn,
  nominations,
  onClose,
}: {
  readonly year: number;
  readonly sign: string;
  readonly issuedOn: string;
  readonly nominations: readonly Nomination[];
  readonly onClose: () => void;
}) {
  const [look, setLook] = useState<CertificateLook>({
    size: "A4",
    form: "full",
    shiftMm: { x: 0, y: 0 },
  });
  const [leftOut, setLeftOut] = useState(everyone);
  const [saved, setSaved] = useState<GrantedFile | null>(null);
  const [printFailed, setPrintFailed] = useState(false);
  const save = useCommand("rewards.saveCertificates");
  const chosen = nominations.filter(({ id }) => !leftOut.has(id)).map(({ id }) => id);
  const wanted = { year, ...look, nominationIds: leftOut.size === 0 ? null : chosen };
  const pages = useQuery({
    ...certificatesQuery(wanted),
    enabled: chosen.length > 0,
    placeholderData: keepPreviousData,
  });

  async function saveAll(): Promise<void> {
    const target = await choosePdf(text.saveDialog, text.fileName(year));
    if (target === null) return;
    setSaved(null);
    save.mutate(
      { ...wanted, target: target.token },
      {
        onSuccess: () => {
          setSaved(target);
        },
      },
    );
  }

  return (
    <Dialog title={text.title} size="86rem" onClose={onClose}>
      <div className={classes["certificates"]}>
        <div className={classes["side"]}>
          <p>{text.lead(sign.trim(), formatDate(issuedOn))}</p>
          <CertificateFields look={look} issuedOn={issuedOn} onChange={setLook} />
          <CertificateRecipients
            nominations={nominations}
            leftOut={leftOut}
            onChange={setLeftOut}
          />
          <ErrorNotice error={save.error} />
          {printFailed && <Notice tone="warn">{documentsScreenText.printFailed}</Notice>}
          {saved !== null && (
            <FileNotice file={saved} canOpen canReveal>
              {appText.common.saved(saved.name)}
            </FileNotice>
          )}
        </div>
        <div className={classes["pages"]}>
          {chosen.length === 0 ? (
            <Notice tone="info">{text.nobody}</Notice>
          ) : (
            <QueryView query={pages}>
              {({ bytes }) => (
                <PdfPreview
                  bytes={bytes}
                  label={text.pages}
                  actions={
                    <>
                      <span>{text.count(formatInteger(chosen.length))}</span>
                      <Button
                        variant="default"
                        size="compact-sm"
                        disabled={pages.isPlaceholderData}
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
                      <Button
                        size="compact-sm"
                        loading={save.isPending}
                        onClick={() => void saveAll()}
                      >
                        {appText.common.savePdf}
                      </Button>
                    </>
                  }
                />
              )}
            </QueryView>
          )}
        </div>
      </div>
    </Dialog>
  );
}
