import { TextInput } from "@mantine/core";
import { useState } from "react";
import { useLocation } from "wouter";

import type { OfficialDocument } from "#shared/features/documents/contract.ts";
import type { PaperRelation } from "#shared/features/documents/free-papers/relations-data.ts";
import { freePapersText } from "#shared/features/documents/free-papers/screen-text.ts";
import { useCommand } from "#renderer/app/use-command.ts";
import { FormDialog } from "#renderer/components/dialog/form-dialog.tsx";
import { signOf } from "#renderer/components/sign-off/sign-of.ts";

const text = freePapersText.links;

/** Asks who writes the paper that changes an issued one; its draft is opened for writing. */
export function ChangeDialog({
  earlier,
  relation,
  onClose,
}: {
  readonly earlier: OfficialDocument;
  readonly relation: PaperRelation;
  readonly onClose: () => void;
}) {
  const [, navigate] = useLocation();
  const [unit, setUnit] = useState("");
  const change = useCommand("papers.change", {
    onSuccess: ({ documentId }) => {
      navigate(`/documents/${String(documentId)}/edit`);
    },
  });
  return (
    <FormDialog
      title={text.dialogTitle(text.actions[relation], signOf(earlier))}
      saveLabel={freePapersText.dialog.confirm}
      isPending={change.isPending}
      isOff={unit.trim() === ""}
      error={change.error}
      onSave={() => {
        change.mutate({ earlierId: earlier.id, relation, draftingUnit: unit });
      }}
      onClose={onClose}
    >
      <p>{text.explain[relation]}</p>
      <TextInput
        label={freePapersText.dialog.unit}
        description={freePapersText.dialog.unitHint}
        data-autofocus
        maxLength={20}
        value={unit}
        onChange={({ currentTarget: { value } }) => {
          setUnit(value);
        }}
      />
    </FormDialog>
  );
}
