import { TextInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";

import type { OfficialDocument } from "#shared/features/documents/contract.ts";
import { documentsScreenText } from "#shared/features/documents/screen-text.ts";
import { formatDate } from "#shared/kernel/dates.ts";
import { useCommand } from "#renderer/app/use-command.ts";

import { readTypedDate } from "../dates/read-typed-date.ts";
import { FormDialog } from "../dialog/form-dialog.tsx";
import { Notice } from "../notice.tsx";
import { nextNumberQuery } from "./queries.ts";

const text = documentsScreenText.issueDialog;

/** Date and number of a paper; what was typed stays when the register refuses it. */
export function IssueDialog({
  document,
  onClose,
}: {
  readonly document: OfficialDocument;
  readonly onClose: () => void;
}) {
  const issue = useCommand("documents.issue", { onSuccess: onClose });
  const [date, setDate] = useState(() => formatDate(today()));
  const [number, setNumber] = useState("");
  const [copies, setCopies] = useState("");
  const [hasTried, setTried] = useState(false);
  const issuedOn = readTypedDate(date);
  const isNumberGood = /^[1-9]\d{0,4}$|^$/.test(number.trim());
  const areCopiesGood = /^[1-9]\d{0,2}$|^$/.test(copies.trim());
  const next = useQuery({
    ...nextNumberQuery(document.id, issuedOn ?? ""),
    enabled: issuedOn !== null,
  });
  const nextNumber = next.data?.number ?? null;
  const leavesGap = nextNumber !== null && isNumberGood && Number(number.trim()) > nextNumber;

  function submit(): void {
    setTried(true);
    if (issuedOn === null || !isNumberGood || !areCopiesGood) return;
    const asked = { number: number.trim(), copies: copies.trim() };
    issue.mutate({
      documentId: document.id,
      issuedOn,
      number: asked.number === "" ? null : Number(asked.number),
      ...(asked.copies === "" ? {} : { copies: Number(asked.copies) }),
    });
  }

  return (
    <FormDialog
      title={text.title}
      saveLabel={text.confirm}
      isPending={issue.isPending}
      error={issue.error}
      onSave={submit}
      onClose={onClose}
    >
      <p>{text.lead}</p>
      <TextInput
        data-autofocus
        label={text.issuedOn}
        description={text.dateHint}
        required
        inputMode="numeric"
        value={date}
        error={hasTried && issuedOn === null ? text.badDate : undefined}
        onChange={({ currentTarget }) => {
          setDate(currentTarget.value);
        }}
      />
      <TextInput
        label={text.number}
        description={nextNumber === null ? text.numberHint : text.nextNumber(twoDigits(nextNumber))}
        inputMode="numeric"
        value={number}
        error={hasTried && !isNumberGood ? text.badNumber : undefined}
        onChange={({ currentTarget }) => {
          setNumber(currentTarget.value);
        }}
      />
      <TextInput
        label={text.copies}
        description={text.copiesHint}
        inputMode="numeric"
        value={copies}
        error={hasTried && !areCopiesGood ? text.badCopies : undefined}
        onChange={({ currentTarget }) => {
          setCopies(currentTarget.value);
        }}
      />
      {leavesGap && (
        <Notice tone="warn">
          {text.leavesGap(twoDigits(nextNumber), twoDigits(Number(number.trim()) - 1))}
        </Notice>
      )}
    </FormDialog>
  );
}

/** The calendar day on this computer. */
function today(): string {
  const now = new Date();
  return `${String(now.getFullYear())}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}
