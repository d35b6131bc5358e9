import { Button } from "@mantine/core";
import { useState } from "react";

import type { Submission } from "#shared/features/submissions/contract.ts";
import type { Differences } from "#shared/features/submissions/follow-up/contract.ts";
import { followUpText } from "#shared/features/submissions/follow-up/screen-text.ts";
import { submissionsScreenText } from "#shared/features/submissions/screen-text.ts";
import { useMay } from "#renderer/app/session.tsx";
import type { useCommand } from "#renderer/app/use-command.ts";

import type { Marks } from "../value-grid-props.ts";
import { ConfirmDialog } from "./confirm-dialog.tsx";
import { mustConfirm } from "./must-confirm.ts";
import { ReopenDialog } from "./reopen-dialog.tsx";
import { ReturnDialog } from "./return-dialog.tsx";

const text = submissionsScreenText.one;

/** What may be done with a report in its present state: accept, return, open again. */
export function SubmissionActions({
  submission,
  marks,
  differences,
  accept,
  onReturned,
}: {
  readonly submission: Submission;
  readonly marks: Marks;
  /** Undefined: not known yet; null: there is no version before it, or none that can be compared. */
  readonly differences: Differences | null | undefined;
  readonly accept: ReturnType<typeof useCommand<"submissions.accept">>;
  readonly onReturned: () => void;
}) {
  const may = useMay();
  const [asked, setAsked] = useState<"return" | "reopen" | "confirm" | null>(null);
  const { status, id } = submission;
  const isDraft = status === "draft";
  const canAccept = (isDraft || status === "reopened") && may("submissions.accept");
  const close = (): void => {
    setAsked(null);
  };
  const run = (hasSeen: boolean): void => {
    accept.mutate(
      { submissionIds: [id], ...(hasSeen && { confirmed: [id] }) },
      { onSuccess: close },
    );
  };

  return (
    <>
      {isDraft && canAccept && (
        <Button
          variant="default"
          onClick={() => {
            setAsked("return");
          }}
        >
          {text.return}
        </Button>
      )}
      {canAccept && (
        <Button
          loading={accept.isPending}
          disabled={differences === undefined}
          onClick={() => {
            if (isDraft && differences != null && mustConfirm(differences)) setAsked("confirm");
            else run(false);
          }}
        >
          {isDraft ? text.accept : followUpText.reopen.acceptAgain}
        </Button>
      )}
      {status === "accepted" && may("submissions.reopen") && (
        <Button
          variant="default"
          onClick={() => {
            setAsked("reopen");
          }}
        >
          {followUpText.reopen.button}
        </Button>
      )}
      {asked === "return" && (
        <ReturnDialog
          submission={submission}
          marks={marks}
          onReturned={() => {
            onReturned();
            close();
          }}
          onClose={close}
        />
      )}
      {asked === "reopen" && <ReopenDialog submissionId={id} onClose={close} />}
      {asked === "confirm" && differences?.against != null && (
        <ConfirmDialog
          against={differences.against}
          differences={differences.differences}
          isPending={accept.isPending}
          error={accept.error}
          onConfirm={() => {
            run(true);
          }}
          onClose={close}
        />
      )}
    </>
  );
}
