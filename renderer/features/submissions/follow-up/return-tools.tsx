import { Button } from "@mantine/core";
import { useState } from "react";
import { Link } from "wouter";

import type { ReadFile } from "#shared/features/submissions/follow-up/contract.ts";
import { followUpText } from "#shared/features/submissions/follow-up/screen-text.ts";
import type { GrantedFile } from "#shared/kernel/backend-protocol.ts";
import { chooseWorkbook } from "#renderer/app/desktop.ts";
import { useCommand } from "#renderer/app/use-command.ts";
import { ErrorNotice } from "#renderer/components/error-notice.tsx";
import { FileNotice } from "#renderer/components/file-notice.tsx";
import { Notice } from "#renderer/components/notice.tsx";

import { LetterDialog } from "./letter-dialog.tsx";
import classes from "./follow-up.module.css";

const text = followUpText;

/** What goes back to the commune with a wrong file: its copy with marks, and the letter. */
export function ReturnTools({
  source,
  fileName,
  unitName,
  periodCode,
  canMark = true,
  canWrite,
}: {
  readonly source: () => ReadFile;
  readonly fileName: string;
  readonly unitName: string | null;
  readonly periodCode: string;
  /** False: nothing in the file is remarked on. */
  readonly canMark?: boolean;
  /** A letter is written of what was refused or returned only. */
  readonly canWrite: boolean;
}) {
  const copy = useCommand("submissions.markedCopy");
  const [saved, setSaved] = useState<GrantedFile | null>(null);
  const [isWriting, setWriting] = useState(false);
  const [letterId, setLetterId] = useState<number | null>(null);

  async function saveCopy(): Promise<void> {
    const target = await chooseWorkbook(
      text.markedCopy.dialog,
      text.markedCopy.fileName(plainName(fileName)),
    );
    if (target === null) return;
    setSaved(null);
    copy.mutate(
      { source: source(), target: target.token },
      {
        onSuccess: () => {
          setSaved(target);
        },
      },
    );
  }

  return (
    <>
      <div className={classes["tools"]}>
        {canMark && (
          <Button
            variant="default"
            size="compact-sm"
            loading={copy.isPending}
            onClick={() => void saveCopy()}
          >
            {text.markedCopy.button}
          </Button>
        )}
        {canWrite && (
          <Button
            variant="default"
            size="compact-sm"
            onClick={() => {
              setWriting(true);
            }}
          >
            {text.letter.button}
          </Button>
        )}
      </div>
      <ErrorNotice error={copy.error} />
      {saved !== null && (
        <FileNotice file={saved} canOpen canReveal>
          {text.markedCopy.saved(saved.name)}
        </FileNotice>
      )}
      {letterId !== null && (
        <Notice
          tone="good"
          actions={<Link href={`/documents/${String(letterId)}/edit`}>{text.letter.open}</Link>}
        >
          {text.letter.drafted}
        </Notice>
      )}
      {isWriting && (
        <LetterDialog
          source={source}
          periodCode={periodCode}
          unitName={unitName}
          onDrafted={(documentId) => {
            setLetterId(documentId);
            setWriting(false);
          }}
          onClose={() => {
            setWriting(false);
          }}
        />
      )}
    </>
  );
}

/** "báo cáo.zip › xã/Thèn Sin.xls" → "Thèn Sin" */
function plainName(fileName: string): string {
  const last = fileName.split(/[/›]/u).at(-1)?.trim() ?? "";
  return last.replace(/\.[^.]+$/u, "");
}
