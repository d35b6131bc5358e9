import { NativeSelect, SimpleGrid, Textarea, TextInput } from "@mantine/core";
import { useState } from "react";

import type { Office } from "#shared/features/office/contract.ts";
import { officeLevels } from "#shared/features/office/government-levels-data.ts";
import { officeScreenText } from "#shared/features/office/screen-text.ts";
import { useCommand } from "#renderer/app/use-command.ts";
import { FormDialog } from "#renderer/components/dialog/form-dialog.tsx";

import { draftOf, isOptional, type OfficeField, officeOf, problemOf } from "./office-draft.ts";
import { PaperHeadSketch } from "./paper-head-sketch.tsx";

const text = officeScreenText.office;

type FieldOfDialog = Readonly<{ field: OfficeField; label: string; hint: string; most: number }>;

function fieldsOf(isCommune: boolean): readonly FieldOfDialog[] {
  const superior = isCommune
    ? { label: text.districtBody, hint: text.districtBodyHint }
    : { label: text.superiorBody, hint: text.superiorBodyHint };
  const province = {
    field: "provinceBody",
    label: text.provinceBody,
    hint: text.provinceBodyHint,
    most: 200,
  } as const;
  return [
    { field: "name", label: text.name, hint: text.nameHint, most: 200 },
    { field: "superiorBody", ...superior, most: 200 },
    ...(isCommune ? [province] : []),
    { field: "issuingBody", label: text.issuingBody, hint: text.issuingBodyHint, most: 200 },
    { field: "chairTitle", label: text.chairTitle, hint: text.chairTitleHint, most: 200 },
    { field: "place", label: text.place, hint: text.placeHint, most: 100 },
    { field: "symbol", label: text.symbol, hint: text.symbolHint, most: 30 },
    { field: "boardName", label: text.boardName, hint: text.boardNameHint, most: 300 },
    { field: "boardSymbol", label: text.boardSymbol, hint: text.boardSymbolHint, most: 30 },
  ];
}

/** The office's level and own names, with the head of a paper as they make it. */
export function OfficeDialog({
  office,
  onSaved,
  onClose,
}: {
  readonly office: Office;
  readonly onSaved: () => void;
  readonly onClose: () => void;
}) {
  const [draft, setDraft] = useState(() => draftOf(office));
  const [hasTried, setTried] = useState(false);
  const save = useCommand("office.save", { onSuccess: onSaved });
  const given = officeOf(draft);
  const fields = fieldsOf(draft.level === "commune");

  function submit(): void {
    setTried(true);
    if (fields.every(({ field }) => problemOf(field, given) === null)) save.mutate(given);
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
      <NativeSelect
        data-autofocus
        label={text.level}
        description={text.levelHints[draft.level]}
        data={officeLevels.map((level) => ({ value: level, label: text.levels[level] }))}
        value={draft.level}
        onChange={({ currentTarget: { value } }) => {
          const level = officeLevels.find((each) => each === value) ?? "district";
          setDraft((before) => ({ ...before, level }));
        }}
      />
      <SimpleGrid cols={2} spacing="sm">
        {fields.map(({ field, label, hint, most }) => {
          const shared = {
            label,
            description: hint,
            required: !isOptional(field),
            maxLength: most,
            value: draft[field],
            error: hasTried ? (problemOf(field, given) ?? undefined) : undefined,
            onChange: ({
              currentTarget: { value },
            }: {
              readonly currentTarget: { readonly value: string };
            }) => {
              setDraft((before) => ({ ...before, [field]: value }));
            },
          };
          return field === "issuingBody" || field === "boardName" ? (
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
