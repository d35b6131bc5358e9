import { ActionIcon, Button, MultiSelect, NativeSelect } from "@mantine/core";
import { useState } from "react";

import {
  type FormCheck,
  type FormDefinition,
  itemOf,
} from "#shared/features/submissions/form-definition.ts";
import { designerText as text } from "#shared/features/submissions/forms/designer-text.ts";
import { FormDialog } from "#renderer/components/dialog/form-dialog.tsx";
import { Icon } from "#renderer/components/icon.tsx";

import classes from "./designer.module.css";
import { FormulaDialog } from "./formula-dialog.tsx";
import { SeverityField } from "./severity-field.tsx";

/** What must hold between the figures of a form. */
export function Checks({
  form,
  canEdit,
  onChange,
}: {
  readonly form: FormDefinition;
  readonly canEdit: boolean;
  readonly onChange: (form: FormDefinition) => void;
}) {
  const [adding, setAdding] = useState<"parts" | "formula" | null>(null);
  const Dialog = adding === null ? null : adding === "parts" ? CheckDialog : FormulaDialog;
  return (
    <div className={classes["checks"]}>
      {form.checks.length === 0 && <p>{text.noChecks}</p>}
      <ul>
        {form.checks.map((check, index) => (
          <li key={index}>
            <span>{sentence(form, check)}</span>
            <small>{text.severities[check.severity]}</small>
            {canEdit && (
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={text.removeCheck(sentence(form, check))}
                onClick={() => {
                  onChange({ ...form, checks: form.checks.filter((each) => each !== check) });
                }}
              >
                <Icon name="close" size={14} />
              </ActionIcon>
            )}
          </li>
        ))}
      </ul>
      {canEdit && (
        <Button.Group>
          {(["parts", "formula"] as const).map((kind) => (
            <Button
              key={kind}
              variant="default"
              size="compact-sm"
              onClick={() => {
                setAdding(kind);
              }}
            >
              {kind === "parts" ? text.addCheck : text.addFormula}
            </Button>
          ))}
        </Button.Group>
      )}
      {Dialog !== null && (
        <Dialog
          form={form}
          onClose={() => {
            setAdding(null);
          }}
          onAdd={(check) => {
            onChange({ ...form, checks: [...form.checks, check] });
            setAdding(null);
          }}
        />
      )}
    </div>
  );
}

function CheckDialog({
  form,
  onAdd,
  onClose,
}: {
  readonly form: FormDefinition;
  readonly onAdd: (check: FormCheck) => void;
  readonly onClose: () => void;
}) {
  const [parts, setParts] = useState<string[]>([]);
  const [whole, setWhole] = useState("");
  const [severity, setSeverity] = useState<FormCheck["severity"]>("error");
  const [hasTried, setTried] = useState(false);
  const items = form.sections.flatMap((section) => section.items);
  const options = items.map(({ code, label }) => ({ value: code, label }));
  const isWhole = parts.length > 0 && whole !== "";
  return (
    <FormDialog
      title={text.checkDialog.title}
      saveLabel={text.checkDialog.save}
      isPending={false}
      error={null}
      onClose={onClose}
      onSave={() => {
        setTried(true);
        if (isWhole) onAdd({ parts, whole, severity });
      }}
    >
      <MultiSelect
        label={text.checkDialog.parts}
        searchable
        required
        data={options.filter(({ value }) => value !== whole)}
        value={parts}
        error={hasTried && !isWhole ? text.checkDialog.problem : null}
        onChange={setParts}
      />
      <NativeSelect
        label={text.checkDialog.whole}
        required
        data={[{ value: "", label: "" }, ...options]}
        value={whole}
        onChange={({ currentTarget }) => {
          setWhole(currentTarget.value);
        }}
      />
      <SeverityField severity={severity} onChange={setSeverity} />
    </FormDialog>
  );
}

function sentence(form: FormDefinition, check: FormCheck): string {
  if ("formula" in check) return check.message ?? check.formula;
  const { parts, whole } = check;
  const label = (code: string) => itemOf(form, code)?.label ?? code;
  return text.atMost(parts.map(label).join(" + "), label(whole));
}
