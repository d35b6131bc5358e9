import { Button } from "@mantine/core";
import { useState } from "react";

import type { OfficialDocument } from "#shared/features/documents/contract.ts";
import { registerText } from "#shared/features/documents/register-text.ts";
import { documentsScreenText as text } from "#shared/features/documents/screen-text.ts";
import type { NewMark } from "#shared/features/documents/sign-off-schemas.ts";
import { signOffText } from "#shared/features/documents/sign-off-text.ts";
import { formatInstant } from "#shared/kernel/dates.ts";

import { Notice } from "../notice.tsx";
import { HistoryDialog } from "./history-dialog.tsx";
import { MarkList } from "./mark-list.tsx";
import { NextStep } from "./next-step.tsx";
import classes from "./sign-off-bar.module.css";
import { SignOffSteps } from "./sign-off-steps.tsx";

/** Submit, check, approve or send back, number and issue: the way of a paper, with the next step at hand. */
export function SignOffBar({
  document,
  remarks,
  onGo,
  beforeSubmit,
}: {
  readonly document: OfficialDocument;
  /** What its reader has noted in the text, to go with it when it is given back. */
  readonly remarks?: readonly NewMark[];
  /** Shows a place of the text. */
  readonly onGo?: (blockId: string, offset: number) => void;
  /** Saves what is being written; a paper with unsaved words is not submitted. */
  readonly beforeSubmit?: () => Promise<boolean>;
}) {
  const [isHistoryOpen, setHistoryOpen] = useState(false);
  const { id: documentId, status, sentBackReason } = document;
  const { cancelReason, cancelledBy, cancelledAt } = document;
  return (
    <div className={classes["bar"]}>
      <SignOffSteps document={document} />
      <div className={classes["next"]}>
        <Button
          variant="subtle"
          color="gray"
          size="compact-sm"
          onClick={() => {
            setHistoryOpen(true);
          }}
        >
          {signOffText.history.open}
        </Button>
        <NextStep
          key={documentId}
          document={document}
          {...(remarks === undefined ? {} : { remarks })}
          {...(beforeSubmit === undefined ? {} : { beforeSubmit })}
        />
      </div>
      {status === "draft" && sentBackReason !== null && (
        <div className={classes["wide"]}>
          <Notice tone="warn">{text.sentBack(sentBackReason)}</Notice>
          <MarkList documentId={documentId} canResolve {...(onGo === undefined ? {} : { onGo })} />
        </div>
      )}
      {cancelReason !== null && cancelledBy !== null && cancelledAt !== null && (
        <div className={classes["wide"]}>
          <Notice tone="warn">
            {registerText.cancel.cancelled(cancelledBy, formatInstant(cancelledAt), cancelReason)}
          </Notice>
        </div>
      )}
      {isHistoryOpen && (
        <HistoryDialog
          documentId={documentId}
          onClose={() => {
            setHistoryOpen(false);
          }}
        />
      )}
    </div>
  );
}
