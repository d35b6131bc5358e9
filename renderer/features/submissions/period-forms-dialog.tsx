import { Checkbox, Stack } from "@mantine/core";
import { useState } from "react";
import { Link } from "wouter";

import type { ListedForm, Period } from "#shared/features/submissions/contract.ts";
import { designerText } from "#shared/features/submissions/forms/designer-text.ts";
import { submissionsScreenText } from "#shared/features/submissions/screen-text.ts";
import { formatInteger } from "#shared/kernel/exact.ts";
import { useCommand } from "#renderer/app/use-command.ts";
import { FormDialog } from "#renderer/components/dialog/form-dialog.tsx";

import classes from "./designer/designer.module.css";

const text = submissionsScreenText.forms;

/** Which forms the communes send in this period. */
export function PeriodFormsDialog({
  period,
  forms,
  onClose,
}: {
  readonly period: Period;
  readonly forms: readonly ListedForm[];
  readonly onClose: () => void;
}) {
  const [chosen, setChosen] = useState<readonly string[]>(() =>
    forms
      .filter(({ periodCodes }) => periodCodes.includes(period.code))
      .map(({ form }) => form.code),
  );
  const [hasTried, setTried] = useState(false);
  const choose = useCommand("submissions.choosePeriodForms", { onSuccess: onClose });
  return (
    <FormDialog
      title={text.title}
      saveLabel={text.save}
      isPending={choose.isPending}
      error={choose.error}
      onClose={onClose}
      onSave={() => {
        setTried(true);
        if (chosen.length === 0) return;
        choose.mutate({ periodCode: period.code, formCodes: [...chosen] });
      }}
    >
      <Checkbox.Group
        label={text.lead}
        error={hasTried && chosen.length === 0 ? text.none : null}
        value={[...chosen]}
        onChange={setChosen}
      >
        <Stack gap="sm" mt="sm">
          {forms.map(({ form }) => (
            <Checkbox
              key={form.code}
              value={form.code}
              label={text.item(form.code, form.name)}
              description={text.about(form.version, formatInteger(figureCount(form)))}
            />
          ))}
        </Stack>
      </Checkbox.Group>
      <Link className={classes["link"]} href="/submissions/forms" onClick={onClose}>
        {designerText.open}
      </Link>
    </FormDialog>
  );
}

function figureCount({ sections }: ListedForm["form"]): number {
  return sections.reduce((sum, { items }) => sum + items.length, 0);
}
