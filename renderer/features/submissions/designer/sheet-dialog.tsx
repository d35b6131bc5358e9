import { NativeSelect, TextInput } from "@mantine/core";
import { useState } from "react";

import type { FormSection } from "#shared/features/submissions/form-definition.ts";
import { designerText } from "#shared/features/submissions/forms/designer-text.ts";
import { sheetNameSchema } from "#shared/features/submissions/forms/form-schemas.ts";
import { itemCode } from "#shared/features/submissions/forms/item-code.ts";
import { nfc } from "#shared/kernel/vietnamese.ts";
import { FormDialog } from "#renderer/components/dialog/form-dialog.tsx";
import { RequiredTextInput } from "#renderer/components/required-text-input.tsx";

const text = designerText.sheetDialog;

/** A sheet more, with one item to begin with. */
export function SheetDialog({
  onAdd,
  onClose,
}: {
  readonly onAdd: (section: FormSection) => void;
  readonly onClose: () => void;
}) {
  const [sheet, setSheet] = useState("");
  const [title, setTitle] = useState("");
  const [kind, setKind] = useState<FormSection["kind"]>("unit");
  const [hasTried, setTried] = useState(false);
  const isNamed = sheetNameSchema.safeParse(nfc(sheet)).success;
  return (
    <FormDialog
      title={text.title}
      saveLabel={text.save}
      isPending={false}
      error={null}
      onClose={onClose}
      onSave={() => {
        setTried(true);
        if (isNamed) onAdd(newSection(kind, nfc(sheet).trim(), nfc(title).trim()));
      }}
    >
      <TextInput
        label={text.name}
        description={text.nameHint}
        value={sheet}
        required
        error={hasTried && !isNamed ? text.nameProblem : null}
        onChange={({ currentTarget }) => {
          setSheet(currentTarget.value);
        }}
      />
      <NativeSelect
        label={text.kind}
        data={Object.entries(designerText.sectionKinds).map(([value, label]) => ({ value, label }))}
        value={kind}
        onChange={({ currentTarget }) => {
          setKind(currentTarget.value === "villages" ? "villages" : "unit");
        }}
      />
      <RequiredTextInput label={text.heading} value={title} hasTried={hasTried} onType={setTitle} />
    </FormDialog>
  );
}

function newSection(kind: FormSection["kind"], sheet: string, title: string): FormSection {
  const label = designerText.newItem;
  return {
    kind,
    sheet,
    title: title === "" ? sheet : title,
    items: [
      {
        code: itemCode(`${label} ${sheet}`, new Set()),
        label,
        unit: "",
        kind: "count",
        maximum: 10_000,
        required: true,
        communesOnly: false,
      },
    ],
    shares: [],
  };
}
