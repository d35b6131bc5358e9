import { TextInput } from "@mantine/core";
import { useState } from "react";

import { designerText } from "#shared/features/submissions/forms/designer-text.ts";
import { firstVersion, ofUnit, count } from "#shared/features/submissions/forms/form-parts-data.ts";
import { formCodeSchema } from "#shared/features/submissions/forms/form-schemas.ts";
import { itemCode } from "#shared/features/submissions/forms/item-code.ts";
import { nfc } from "#shared/kernel/vietnamese.ts";
import { useCommand } from "#renderer/app/use-command.ts";
import { FormDialog } from "#renderer/components/dialog/form-dialog.tsx";
import { RequiredTextInput } from "#renderer/components/required-text-input.tsx";

const text = designerText.addDialog;

/** A form of the office's own, with one sheet and one item to begin with. */
export function NewFormDialog({
  codes,
  onAdded,
  onClose,
}: {
  readonly codes: readonly string[];
  readonly onAdded: (code: string) => void;
  readonly onClose: () => void;
}) {
  const [typedCode, setCode] = useState("");
  const [name, setName] = useState("");
  const [hasTried, setTried] = useState(false);
  const code = nfc(typedCode).trim().toUpperCase();
  const save = useCommand("submissions.saveForm", {
    onSuccess: () => {
      onAdded(code);
    },
  });
  const problem = codes.includes(code)
    ? text.codeTaken(code)
    : formCodeSchema.safeParse(code).success
      ? null
      : text.codeProblem;

  function submit(): void {
    setTried(true);
    const given = nfc(name).trim();
    if (problem !== null || given === "") return;
    const label = designerText.newItem;
    const item = count(itemCode(`${label} ${code}`, new Set()), label, "");
    const form = firstVersion({ code, name: given, sections: [ofUnit(code, given, [item])] });
    save.mutate({ form });
  }

  return (
    <FormDialog
      title={text.title}
      saveLabel={text.save}
      isPending={save.isPending}
      error={save.error}
      onClose={onClose}
      onSave={submit}
    >
      <TextInput
        label={text.code}
        description={text.codeHint}
        value={typedCode}
        required
        error={hasTried ? problem : null}
        onChange={({ currentTarget }) => {
          setCode(currentTarget.value);
        }}
      />
      <RequiredTextInput label={text.name} value={name} hasTried={hasTried} onType={setName} />
    </FormDialog>
  );
}
