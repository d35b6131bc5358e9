import { Button } from "@mantine/core";
import { useState } from "react";

import type { OfficialDocument } from "#shared/features/documents/contract.ts";
import { missingChecks } from "#shared/features/documents/missing-checks.ts";
import { checkActions } from "#shared/features/documents/sign-off-schemas.ts";
import { signOffText } from "#shared/features/documents/sign-off-text.ts";
import { useMay, useSession } from "#renderer/app/session.tsx";
import { useCommand } from "#renderer/app/use-command.ts";

import { ErrorNotice } from "../error-notice.tsx";
import { CheckDialog } from "./check-dialog.tsx";
import classes from "./sign-off-bar.module.css";

const text = signOffText.check;

/** The checks that a paper still lacks: with accounts a click under one's own name, else names are typed. */
export function CheckStep({ document }: { readonly document: OfficialDocument }) {
  const { mode } = useSession();
  const may = useMay();
  const checkContent = useCommand("documents.checkContent");
  const checkForm = useCommand("documents.checkForm");
  const [isOpen, setOpen] = useState(false);
  const parts = missingChecks(document);
  if (mode === "one-person") {
    return (
      <>
        <Button
          onClick={() => {
            setOpen(true);
          }}
        >
          {text.button}
        </Button>
        {isOpen && (
          <CheckDialog
            documentId={document.id}
            parts={parts}
            onClose={() => {
              setOpen(false);
            }}
          />
        )}
      </>
    );
  }
  const commands = { content: checkContent, form: checkForm };
  return (
    <>
      {parts.map((part) =>
        may(`documents.${checkActions[part]}`) ? (
          <Button
            key={part}
            loading={commands[part].isPending}
            onClick={() => {
              commands[part].mutate({ documentId: document.id, person: null });
            }}
          >
            {text[part]}
          </Button>
        ) : (
          <span key={part}>{text.waits[checkActions[part]]}</span>
        ),
      )}
      <div className={classes["error"]}>
        <ErrorNotice error={checkContent.error ?? checkForm.error} />
      </div>
    </>
  );
}
