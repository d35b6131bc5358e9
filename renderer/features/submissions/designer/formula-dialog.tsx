import { Select, Textarea, TextInput } from "@mantine/core";
import { useMemo, useRef, useState } from "react";

import { formulaNames } from "#shared/features/submissions/form-checks.ts";
import type { FormCheck, FormDefinition } from "#shared/features/submissions/form-definition.ts";
import { designerText } from "#shared/features/submissions/forms/designer-text.ts";
import { readCondition } from "#shared/features/submissions/forms/read-condition.ts";
import { nfc } from "#shared/kernel/vietnamese.ts";
import { FormDialog } from "#renderer/components/dialog/form-dialog.tsx";

import classes from "./designer.module.css";
import { SeverityField } from "./severity-field.tsx";

const text = designerText.formulaDialog;

/** A check written as a formula; what it says, or what is wrong in it, stands under it while it is typed. */
export function FormulaDialog({
  form,
  onAdd,
  onClose,
}: {
  readonly form: FormDefinition;
  readonly onAdd: (check: FormCheck) => void;
  readonly onClose: () => void;
}) {
  const [formula, setFormula] = useState("");
  const [message, setMessage] = useState("");
  const [severity, setSeverity] = useState<FormCheck["severity"]>("error");
  const [hasTried, setTried] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const names = useMemo(() => formulaNames(form), [form]);
  const read = readCondition(formula, names);
  const isShown = hasTried || formula.trim() !== "";

  /** Where the caret is, over what is selected. */
  function insert(code: string): void {
    const at = field.current;
    const [from, to] = at === null ? [formula.length, 0] : [at.selectionStart, at.selectionEnd];
    setFormula(`${formula.slice(0, from)}${code}${formula.slice(Math.max(from, to))}`);
    at?.focus();
  }

  return (
    <FormDialog
      title={text.title}
      saveLabel={text.save}
      size="lg"
      isPending={false}
      error={null}
      onClose={onClose}
      onSave={() => {
        setTried(true);
        const said = nfc(message).trim();
        if (!("meaning" in read)) return;
        onAdd({ formula: nfc(formula).trim(), severity, message: said === "" ? null : said });
      }}
    >
      <Textarea
        ref={field}
        label={text.formula}
        description={text.formulaHint}
        data-autofocus
        required
        autosize
        minRows={2}
        maxLength={500}
        spellCheck={false}
        value={formula}
        error={isShown && "problems" in read ? read.problems.join(" ") : null}
        onChange={({ currentTarget }) => {
          setFormula(currentTarget.value);
        }}
      />
      {"meaning" in read && (
        <p className={classes["meaning"]} role="status">
          {text.means(read.meaning)}
        </p>
      )}
      <Select
        label={text.insert}
        searchable
        value={null}
        data={[...names].map(([code, { label }]) => ({ value: code, label: `${label} (${code})` }))}
        onChange={(code) => {
          if (code !== null) insert(code);
        }}
      />
      <TextInput
        label={text.message}
        description={text.messageHint}
        maxLength={200}
        value={message}
        onChange={({ currentTarget }) => {
          setMessage(currentTarget.value);
        }}
      />
      <SeverityField severity={severity} onChange={setSeverity} />
    </FormDialog>
  );
}
