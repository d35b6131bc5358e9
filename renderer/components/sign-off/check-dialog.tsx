import { TextInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";

import type { CheckPart } from "#shared/features/documents/sign-off-schemas.ts";
import { signOffText } from "#shared/features/documents/sign-off-text.ts";
import { useCommand } from "#renderer/app/use-command.ts";

import { FormDialog } from "../dialog/form-dialog.tsx";
import { lastCheckersQuery } from "./queries.ts";

const text = signOffText.check;

/** Who checked what; the names of the last paper are offered. */
export function CheckDialog({
  documentId,
  parts,
  onClose,
}: {
  readonly documentId: number;
  readonly parts: readonly CheckPart[];
  readonly onClose: () => void;
}) {
  const last = useQuery(lastCheckersQuery);
  const checkContent = useCommand("documents.checkContent");
  const checkForm = useCommand("documents.checkForm");
  const commands = { content: checkContent, form: checkForm };
  const [typed, setTyped] = useState<Partial<Record<CheckPart, string>>>({});
  const [isMissing, setMissing] = useState(false);
  const nameOf = (part: CheckPart): string => typed[part] ?? last.data?.[part] ?? "";

  async function save(): Promise<void> {
    const named = parts.filter((part) => nameOf(part).trim() !== "");
    setMissing(named.length === 0);
    if (named.length === 0) return;
    for (const part of named) {
      await commands[part].mutateAsync({ documentId, person: nameOf(part).trim() });
    }
    onClose();
  }

  return (
    <FormDialog
      title={text.title}
      saveLabel={text.confirm}
      isPending={checkContent.isPending || checkForm.isPending}
      error={checkContent.error ?? checkForm.error}
      onSave={() => {
        // A refusal stands in the dialog, from the commands themselves.
        save().catch(() => undefined);
      }}
      onClose={onClose}
    >
      <p>{text.lead}</p>
      {parts.map((part, index) => (
        <TextInput
          key={part}
          {...(index === 0 ? { "data-autofocus": true } : {})}
          label={text.persons[part]}
          description={text.hint}
          maxLength={120}
          value={nameOf(part)}
          error={isMissing && index === 0 ? text.nobody : undefined}
          onChange={({ currentTarget: { value } }) => {
            setTyped((before) => ({ ...before, [part]: value }));
          }}
        />
      ))}
    </FormDialog>
  );
}
