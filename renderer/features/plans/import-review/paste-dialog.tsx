import { Textarea } from "@mantine/core";
import { useState } from "react";

import { planImportText } from "#shared/features/plans/import/import-text.ts";
import { FormDialog } from "#renderer/components/dialog/form-dialog.tsx";

const text = planImportText.paste;

/** A plan's text that was copied from elsewhere. */
export function PasteDialog({
  onRead,
  onClose,
}: {
  readonly onRead: (pasted: string) => void;
  readonly onClose: () => void;
}) {
  const [pasted, setPasted] = useState("");
  return (
    <FormDialog
      title={text.title}
      size="xl"
      saveLabel={text.read}
      isPending={false}
      isOff={pasted.trim() === ""}
      error={null}
      onSave={() => {
        onRead(pasted);
      }}
      onClose={onClose}
    >
      <Textarea
        label={text.label}
        description={text.hint}
        minRows={14}
        maxRows={14}
        data-autofocus
        value={pasted}
        onChange={({ currentTarget: { value } }) => {
          setPasted(value);
        }}
      />
    </FormDialog>
  );
}
