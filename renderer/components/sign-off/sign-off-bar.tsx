import { Button } from "@mantine/core";
import { useState } from "react";

import type { OfficialDocument } from "#shared/features/documents/contract.ts";
import { documentsScreenText as text } from "#shared/features/documents/screen-text.ts";
import { useMay } from "#renderer/app/session.tsx";
import { useCommand } from "#renderer/app/use-command.ts";

import { ReasonDialog } from "../dialog/reason-dialog.tsx";
import { ErrorNotice } from "../error-notice.tsx";
import { Notice } from "../notice.tsx";
import { IssueDialog } from "./issue-dialog.tsx";
import classes from "./sign-off-bar.module.css";
import { SignOffSteps } from "./sign-off-steps.tsx";

/** Submit, approve or send back, number and issue: the way of a paper, with the next step at hand. */
export function SignOffBar({ document }: { readonly document: OfficialDocument }) {
  const may = useMay();
  const submit = useCommand("documents.submit");
  const approve = useCommand("documents.approve");
  const sendBack = useCommand("documents.sendBack");
  const [dialog, setDialog] = useState<"send-back" | "issue" | null>(null);
  const { id: documentId, status, sentBackReason } = document;
  const close = (): void => {
    setDialog(null);
  };
  const sendBackButton = (
    <Button
      variant="default"
      onClick={() => {
        setDialog("send-back");
      }}
    >
      {text.sendBack}
    </Button>
  );

  return (
    <div className={classes["bar"]}>
      <SignOffSteps document={document} />
      <div className={classes["next"]}>
        {status === "draft" &&
          (may("documents.submit") ? (
            <Button
              loading={submit.isPending}
              onClick={() => {
                submit.mutate({ documentId });
              }}
            >
              {text.submit}
            </Button>
          ) : (
            <span>{text.waitsForSubmit}</span>
          ))}
        {status === "submitted" &&
          (may("documents.approve") ? (
            <>
              {sendBackButton}
              <Button
                loading={approve.isPending}
                onClick={() => {
                  approve.mutate({ documentId });
                }}
              >
                {text.approve}
              </Button>
            </>
          ) : (
            <span>{text.waitsForLeader}</span>
          ))}
        {status === "approved" && (
          <>
            {may("documents.approve") && sendBackButton}
            {may("documents.issue") ? (
              <Button
                onClick={() => {
                  setDialog("issue");
                }}
              >
                {text.issue}
              </Button>
            ) : (
              <span>{text.waitsForClerk}</span>
            )}
          </>
        )}
      </div>
      {status === "draft" && sentBackReason !== null && (
        <div className={classes["wide"]}>
          <Notice tone="warn">{text.sentBack(sentBackReason)}</Notice>
        </div>
      )}
      <div className={classes["wide"]}>
        <ErrorNotice error={submit.error ?? approve.error} />
      </div>
      {dialog === "send-back" && (
        <ReasonDialog
          {...text.sendBackDialog}
          maxLength={1000}
          isPending={sendBack.isPending}
          error={sendBack.error}
          onConfirm={(reason) => {
            sendBack.mutate({ documentId, reason }, { onSuccess: close });
          }}
          onClose={close}
        />
      )}
      {dialog === "issue" && <IssueDialog document={document} onClose={close} />}
    </div>
  );
}
