import { Button, NativeSelect } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";

import { registerText } from "#shared/features/documents/register-text.ts";
import { appText } from "#shared/kernel/app-text.ts";
import type { GrantedFile } from "#shared/kernel/backend-protocol.ts";
import { choosePdf, desktop } from "#renderer/app/desktop.ts";
import { useCommand } from "#renderer/app/use-command.ts";
import { Dialog } from "#renderer/components/dialog/dialog.tsx";
import { ErrorNotice } from "#renderer/components/error-notice.tsx";
import { FileNotice } from "#renderer/components/file-notice.tsx";
import { PdfPreview } from "#renderer/components/pdf-preview/pdf-preview.tsx";
import { QueryView } from "#renderer/components/query-view.tsx";

import classes from "./book-dialog.module.css";
import { ExportForm } from "./export-form.tsx";
import { bookQuery } from "./queries.ts";

const text = registerText.book;

/** The year's register as its printed book, and everything in it written out for the archive. */
export function BookDialog({
  year,
  allSeries,
  onClose,
}: {
  readonly year: number;
  readonly allSeries: readonly string[];
  readonly onClose: () => void;
}) {
  const [series, setSeries] = useState<string | null>(null);
  const part = { registerYear: year, series };
  const book = useQuery(bookQuery(year, series));
  const save = useCommand("documents.saveBook");
  const [saved, setSaved] = useState<GrantedFile | null>(null);

  async function saveBook(): Promise<void> {
    const target = await choosePdf(text.saveDialog, text.fileName(year));
    if (target === null) return;
    save.mutate(
      { ...part, target: target.token },
      {
        onSuccess: () => {
          setSaved(target);
        },
      },
    );
  }

  return (
    <Dialog title={text.title} size="80rem" onClose={onClose}>
      <div className={classes["book"]}>
        <div className={classes["side"]}>
          <NativeSelect
            data-autofocus
            label={text.series}
            data={[
              { value: "", label: text.allSeries },
              ...allSeries.map((each) => ({ value: each, label: each })),
            ]}
            value={series ?? ""}
            onChange={({ currentTarget: { value } }) => {
              setSeries(value === "" ? null : value);
            }}
          />
          <ErrorNotice error={save.error} />
          {saved !== null && (
            <FileNotice file={saved} canOpen canReveal>
              {text.saved(saved.name)}
            </FileNotice>
          )}
          <ExportForm part={part} />
        </div>
        <div className={classes["pages"]}>
          <QueryView query={book}>
            {({ bytes }) => (
              <PdfPreview
                bytes={bytes}
                actions={
                  <>
                    <Button
                      variant="default"
                      size="compact-sm"
                      onClick={() => void desktop().print(bytes)}
                    >
                      {appText.common.print}
                    </Button>
                    <Button
                      variant="default"
                      size="compact-sm"
                      loading={save.isPending}
                      onClick={() => void saveBook()}
                    >
                      {appText.common.savePdf}
                    </Button>
                  </>
                }
              />
            )}
          </QueryView>
        </div>
      </div>
    </Dialog>
  );
}
