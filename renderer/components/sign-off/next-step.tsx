import { Button } from "@mantine/core";
import { useState } from "react";

import type { OfficialDocument } from "#shared/features/documents/contract.ts";
import { missingChecks } from "#shared/features/documents/missing-checks.ts";
import type { NewMark } from "#shared/features/documents/sign-off-schemas.ts";
import { registerText } from "#shared/features/documents/register-text.ts";
import { documentsScreenText as text } from "#shared/features/documents/screen-text.ts";
import { useMay } from "#renderer/app/session.tsx";
import { useCommand } from "#renderer/app/use-command.ts";

import { ErrorNotice } from "../error-notice.tsx";
import { CancelDialog } from "./cancel-dialog.tsx";
import { CheckStep } from "./check-step.tsx";
import { IssueDialog } from "./issue-dialog.tsx";
import { SendBackDialog } from "./send-back-dialog.tsx";
import classes from "./sign-off-bar.module.css";

/** The buttons of whoever may take the next step; the others read whom it waits for. */
export function NextStep({
  document,
  remarks = [],
  beforeSubmit = nothingToSave,
}: {
  readonly document: OfficialDocument;
  readonly remarks?: readonly NewMark[];
  readonly beforeSubmit?: () => Promise<boolean>;
}) {
  const may = useMay();
  const submit = useCommand("documents.submit");
  const approve = useCommand("documents.approve");
  const [dialog, setDialog] = useState<"send-back" | "issue" | "cancel" | null>(null);
  const { id: documentId, status } = document;
  const isChecked = missingChecks(document).length === 0;
  const canSendBack =
    (status === "submitted" || status === "approved") && may("documents.sendBack");
  const close = (): void => {
    setDialog(null);
  };

  return (
    <>
      {canSendBack && (
        <Button
          variant="default"
          onClick={() => {
            setDialog("send-back");
          }}
        >
          {text.sendBack}
        </Button>
      )}
      {status === "draft" &&
        (may("documents.submit") ? (
          <Button
            loading={submit.isPending}
            onClick={() => {
              void beforeSubmit().then((isSaved) => {
                if (isSaved) submit.mutate({ documentId });
              });
            }}
          >
            {text.submit}
          </Button>
        ) : (
          <span>{text.waitsForSubmit}</span>
        ))}
      {status === "submitted" && !isChecked && <CheckStep document={document} />}
      {status === "submitted" &&
        isChecked &&
        (may("documents.approve") ? (
          <Button
            loading={approve.isPending}
            onClick={() => {
              approve.mutate({ documentId });
            }}
          >
            {text.approve}
          </Button>
        ) : (
          <span>{text.waitsForLeader}</span>
        ))}
      {status === "approved" &&
        (may("documents.issue") ? (
          <Button
            onClick={() => {
              setDialog("issue");
            }}
          >
            {text.issue}
          </Button>
        ) : (
          <span>{text.waitsForClerk}</span>
        ))}
      {status === "issued" && may("documents.cancel") && (
        <Button
          variant="subtle"
          color="gray"
          size="compact-sm"
          onClick={() => {
            setDialog("cancel");
          }}
        >
          {registerText.cancel.button}
        </Button>
      )}
      <div className={classes["error"]}>
        <ErrorNotice error={submit.error ?? approve.error} />
      </div>
      {dialog === "send-back" && (
        <SendBackDialog documentId={documentId} noted={remarks} onClose={close} />
      )}
      {dialog === "cancel" && <CancelDialog documentId={documentId} onClose={close} />}
      {dialog === "issue" && <IssueDialog document={document} onClose={close} />}
    </>
  );
}

function nothingToSave(): Promise<boolean> {
  return Promise.resolve(true);
}
