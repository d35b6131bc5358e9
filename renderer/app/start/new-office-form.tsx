import { Button, Group, Stack, TextInput } from "@mantine/core";
import { type SubmitEvent, useState } from "react";

import { appText } from "#shared/kernel/app-text.ts";
import { ErrorNotice } from "#renderer/components/error-notice.tsx";
import { useJob } from "#renderer/components/progress/use-job.ts";

import { desktop } from "../desktop.ts";
import classes from "./new-office-form.module.css";
import { StartPage } from "./start-page.tsx";

const text = appText.newOffice;

type Field = "name" | "issuingBody" | "superiorBody" | "chairTitle" | "place" | "symbol";
type Values = Readonly<Record<Field, string>>;

const empty: Values = {
  name: "",
  issuingBody: "",
  superiorBody: "",
  chairTitle: "",
  place: "",
  symbol: "UBND",
};

const fields: readonly Readonly<{
  field: Field;
  label: string;
  example: string;
  hint?: string;
  isOptional?: boolean;
}>[] = [
  { field: "name", label: text.name, example: text.nameExample },
  { field: "issuingBody", label: text.issuingBody, example: text.issuingBodyExample },
  {
    field: "superiorBody",
    label: text.superiorBody,
    example: text.superiorBodyExample,
    isOptional: true,
  },
  { field: "chairTitle", label: text.chairTitle, example: text.chairTitleExample },
  { field: "place", label: text.place, example: text.placeExample },
  { field: "symbol", label: text.symbol, example: text.symbolExample, hint: text.symbolHint },
];

/** The names that stand at the head of every paper; then where the data file goes. */
export function NewOfficeForm({ onBack }: { readonly onBack: () => void }) {
  const [values, setValues] = useState<Values>(empty);
  const [missing, setMissing] = useState<readonly Field[]>([]);
  const create = useJob("workspace.createOffice");

  async function submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const blank = fields
      .filter(({ field, isOptional }) => isOptional !== true && values[field].trim() === "")
      .map(({ field }) => field);
    setMissing(blank);
    if (blank.length > 0) return;
    const target = await desktop().chooseSave({
      title: appText.start.saveDialog,
      defaultName: appText.start.defaultFileName,
      kinds: [{ name: appText.start.dataFileKind, extensions: ["sqlite"] }],
    });
    if (target === null) return;
    const superiorBody = values.superiorBody.trim();
    await create.run({
      target: target.token,
      office: { ...values, superiorBody: superiorBody === "" ? null : superiorBody },
    });
  }

  return (
    <StartPage title={text.title} lead={text.lead}>
      <form className={classes["form"]} onSubmit={(event) => void submit(event)} noValidate>
        <div className={classes["fields"]}>
          {fields.map(({ field, label, example, hint, isOptional }) => (
            <TextInput
              key={field}
              label={label}
              placeholder={example}
              description={hint}
              required={isOptional !== true}
              value={values[field]}
              error={missing.includes(field) ? text.required : undefined}
              onChange={({ currentTarget: { value } }) => {
                setValues((before) => ({ ...before, [field]: value }));
              }}
            />
          ))}
        </div>
        <Stack gap="sm">
          <ErrorNotice error={create.error} />
          <Group justify="space-between">
            <Button variant="default" onClick={onBack}>
              {text.back}
            </Button>
            <Button type="submit" loading={create.isRunning}>
              {create.isRunning ? text.creating : text.create}
            </Button>
          </Group>
        </Stack>
      </form>
    </StartPage>
  );
}
