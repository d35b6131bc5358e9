import { NativeSelect, TextInput } from "@mantine/core";
import { useState } from "react";

import type { FormSection } from "#shared/features/submissions/form-definition.ts";
import { designerText } from "#shared/features/submissions/forms/designer-text.ts";
import { sheetNameSchema } from "#shared/features/submissions/forms/form-schemas.ts";
import {
  count,
  listMark,
  ofHouseholds,
} from "#shared/features/submissions/forms/form-parts-data.ts";
import { itemCode } from "#shared/features/submissions/forms/item-code.ts";
import { countOfMark } from "#shared/features/submissions/households/edit-list.ts";
import { nfc } from "#shared/kernel/vietnamese.ts";
import { FormDialog } from "#renderer/components/dialog/form-dialog.tsx";
import { RequiredTextInput } from "#renderer/components/required-text-input.tsx";

const text = designerText.sheetDialog;
const kinds = ["unit", "villages", "households"] as const;
type NewKind = (typeof kinds)[number];

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
  const [kind, setKind] = useState<NewKind>("unit");
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
        data={kinds.map((value) => ({ value, label: designerText.sectionKinds[value] }))}
        value={kind}
        onChange={({ currentTarget }) => {
          setKind(kinds.find((each) => each === currentTarget.value) ?? "unit");
        }}
      />
      <RequiredTextInput label={text.heading} value={title} hasTried={hasTried} onType={setTitle} />
    </FormDialog>
  );
}

function newSection(kind: NewKind, sheet: string, title: string): FormSection {
  if (kind === "households") return newList(sheet, title === "" ? sheet : title);
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

/** A list that asks nothing yet but a mark. */
function newList(sheet: string, title: string): FormSection {
  const label = designerText.listSheet.newColumn;
  const mark = listMark(itemCode(`${label} ${sheet}`, new Set()), label);
  const total = count(
    itemCode(`${sheet} ${designerText.listSheet.total}`, new Set()),
    designerText.listSheet.total,
    designerText.listSheet.unit,
  );
  return ofHouseholds(sheet, title, [mark], [total, countOfMark(mark)]);
}
