import { Button, Textarea, TextInput } from "@mantine/core";
import { useState } from "react";

import { documentsScreenText } from "#shared/features/documents/screen-text.ts";
import type { NewMark } from "#shared/features/documents/sign-off-schemas.ts";
import { signOffText } from "#shared/features/documents/sign-off-text.ts";
import { appText } from "#shared/kernel/app-text.ts";
import { useCommand } from "#renderer/app/use-command.ts";

import { FormDialog } from "../dialog/form-dialog.tsx";
import { Icon } from "../icon.tsx";
import classes from "./send-back-dialog.module.css";

const { title, label, hint, confirm } = documentsScreenText.sendBackDialog;
const text = signOffText.sendBack;

type Place = Pick<NewMark, "blockId" | "from" | "to">;
type TypedMark = Readonly<{ key: number; quote: string; remark: string; place: Place }>;

const NOWHERE: Place = { blockId: null, from: null, to: null };

/** The reason for giving a paper back, and remarks at places of its text. */
export function SendBackDialog({
  documentId,
  noted,
  onClose,
}: {
  readonly documentId: number;
  /** Remarks that were noted in the text before. */
  readonly noted: readonly NewMark[];
  readonly onClose: () => void;
}) {
  const sendBack = useCommand("documents.sendBack", { onSuccess: onClose });
  const [reason, setReason] = useState("");
  const [marks, setMarks] = useState<readonly TypedMark[]>(() =>
    noted.map(({ quote, remark, ...place }, index) => ({ key: index + 1, quote, remark, place })),
  );
  const [hasTried, setTried] = useState(false);
  const given = reason.trim();

  function submit(): void {
    setTried(true);
    if (given === "" || marks.some(({ remark }) => remark.trim() === "")) return;
    sendBack.mutate({
      documentId,
      reason: given,
      marks: marks.map(({ quote, remark, place }) => ({
        ...place,
        quote: quote.trim(),
        remark: remark.trim(),
      })),
    });
  }

  return (
    <FormDialog
      title={title}
      size="lg"
      saveLabel={confirm}
      isPending={sendBack.isPending}
      error={sendBack.error}
      onSave={submit}
      onClose={onClose}
    >
      <Textarea
        data-autofocus
        label={label}
        description={hint}
        required
        minRows={2}
        maxLength={1000}
        value={reason}
        error={hasTried && given === "" ? appText.common.required : undefined}
        onChange={({ currentTarget }) => {
          setReason(currentTarget.value);
        }}
      />
      <TypedMarks marks={marks} hasTried={hasTried} onChange={setMarks} />
    </FormDialog>
  );
}

function TypedMarks({
  marks,
  hasTried,
  onChange,
}: {
  readonly marks: readonly TypedMark[];
  readonly hasTried: boolean;
  readonly onChange: (marks: readonly TypedMark[]) => void;
}) {
  const change = (key: number, typed: Partial<TypedMark>): void => {
    onChange(marks.map((mark) => (mark.key === key ? { ...mark, ...typed } : mark)));
  };
  return (
    <fieldset className={classes["marks"]}>
      <legend>{text.marks}</legend>
      {marks.map(({ key, quote, remark }) => (
        <div key={key} className={classes["mark"]}>
          <TextInput
            label={text.quote}
            description={text.quoteHint}
            maxLength={2000}
            value={quote}
            onChange={({ currentTarget: { value } }) => {
              change(key, { quote: value });
            }}
          />
          <TextInput
            label={text.remark}
            required
            maxLength={1000}
            value={remark}
            error={hasTried && remark.trim() === "" ? text.incomplete : undefined}
            onChange={({ currentTarget: { value } }) => {
              change(key, { remark: value });
            }}
          />
          <Button
            variant="subtle"
            color="gray"
            size="compact-sm"
            aria-label={text.remove(quote)}
            onClick={() => {
              onChange(marks.filter((mark) => mark.key !== key));
            }}
          >
            <Icon name="close" size={14} />
          </Button>
        </div>
      ))}
      <Button
        variant="default"
        size="compact-sm"
        leftSection={<Icon name="plus" size={14} />}
        onClick={() => {
          const key = Math.max(0, ...marks.map((mark) => mark.key)) + 1;
          onChange([...marks, { key, quote: "", remark: "", place: NOWHERE }]);
        }}
      >
        {text.add}
      </Button>
    </fieldset>
  );
}
