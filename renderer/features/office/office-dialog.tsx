import { SimpleGrid, Textarea, TextInput } from "@mantine/core";
import { useState } from "react";

import type { Office } from "#shared/features/office/contract.ts";
import { officeScreenText } from "#shared/features/office/screen-text.ts";
import { appText } from "#shared/kernel/app-text.ts";
import { nfc } from "#shared/kernel/vietnamese.ts";
import { useCommand } from "#renderer/app/use-command.ts";
import { FormDialog } from "#renderer/components/dialog/form-dialog.tsx";

import { PaperHeadSketch } from "./paper-head-sketch.tsx";

const text = officeScreenText.office;

type Field = "name" | "superiorBody" | "issuingBody" | "chairTitle" | "place" | "symbol";

const fields: readonly Readonly<{
  field: Field;
  hint: string;
  most: number;
  isOptional?: boolean;
}>[] = [
  { field: "name", hint: text.nameHint, most: 200 },
  { field: "superiorBody", hint: text.superiorBodyHint, most: 200, isOptional: true },
  { field: "issuingBody", hint: text.issuingBodyHint, most: 200 },
  { field: "chairTitle", hint: text.chairTitleHint, most: 200 },
  { field: "place", hint: text.placeHint, most: 100 },
  { field: "symbol", hint: text.symbolHint, most: 30 },
];

/** The office's own names, with the head of a paper as they make it. */
export function OfficeDialog({
  office,
  onSaved,
  onClose,
}: {
  readonly office: Office;
  readonly onSaved: () => void;
  readonly onClose: () => void;
}) {
  const [values, setValues] = useState<Readonly<Record<Field, string>>>({
    name: office.name,
    superiorBody: office.superiorBody ?? "",
    issuingBody: office.issuingBody,
    chairTitle: office.chairTitle,
    place: office.place,
    symbol: office.symbol,
  });
  const [hasTried, setTried] = useState(false);
  const save = useCommand("office.save", { onSuccess: onSaved });
  const given = {
    name: nfc(values.name).trim(),
    superiorBody: nfc(values.superiorBody).trim() === "" ? null : nfc(values.superiorBody).trim(),
    issuingBody: nfc(values.issuingBody).trim(),
    chairTitle: nfc(values.chairTitle).trim(),
    place: nfc(values.place).trim(),
    symbol: nfc(values.symbol).trim(),
  };

  function submit(): void {
    setTried(true);
    if (fields.every(({ field, isOptional }) => isOptional === true || given[field] !== "")) {
      save.mutate(given);
    }
  }

  return (
    <FormDialog
      title={text.edit}
      size="xl"
      isPending={save.isPending}
      error={save.error}
      onSave={submit}
      onClose={onClose}
    >
      <SimpleGrid cols={2} spacing="sm">
        {fields.map(({ field, hint, most, isOptional }) => {
          const shared = {
            label: text[field],
            description: hint,
            required: isOptional !== true,
            maxLength: most,
            value: values[field],
            error:
              hasTried && isOptional !== true && given[field] === ""
                ? appText.common.required
                : undefined,
            onChange: ({
              currentTarget: { value },
            }: {
              readonly currentTarget: { readonly value: string };
            }) => {
              setValues((before) => ({ ...before, [field]: value }));
            },
          };
          return field === "issuingBody" ? (
            <Textarea key={field} minRows={2} {...shared} />
          ) : (
            <TextInput key={field} {...shared} />
          );
        })}
      </SimpleGrid>
      <PaperHeadSketch office={given} />
    </FormDialog>
  );
}
