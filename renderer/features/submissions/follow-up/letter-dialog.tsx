import { TextInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";

import { freePapersText } from "#shared/features/documents/free-papers/screen-text.ts";
import type { ReadFile } from "#shared/features/submissions/follow-up/contract.ts";
import { followUpText } from "#shared/features/submissions/follow-up/screen-text.ts";
import { lastDraftingUnit } from "#shared/features/submissions/follow-up/last-drafting-unit.ts";
import { sendAgainDay } from "#shared/features/submissions/follow-up/send-again-day.ts";
import { formatDate, vietnameseDay } from "#shared/kernel/dates.ts";
import { documentsQuery } from "#renderer/app/queries.ts";
import { useCommand } from "#renderer/app/use-command.ts";
import { readTypedDate } from "#renderer/components/dates/read-typed-date.ts";
import { FormDialog } from "#renderer/components/dialog/form-dialog.tsx";

import { matrixQuery } from "../queries.ts";

const text = followUpText.letter;
const { unit: unitLabel, unitHint, required } = freePapersText.dialog;

/** Who writes the letter that gives a file back, and by when the file is wanted again. */
export function LetterDialog({
  source,
  periodCode,
  unitName,
  onDrafted,
  onClose,
}: {
  readonly source: () => ReadFile;
  readonly periodCode: string;
  /** Null: the file does not tell whose it is. */
  readonly unitName: string | null;
  readonly onDrafted: (documentId: number) => void;
  readonly onClose: () => void;
}) {
  const [today] = useState(() => vietnameseDay(new Date().toISOString()));
  const matrix = useQuery(matrixQuery(periodCode));
  const dueOn = matrix.data?.find((cell) => cell.unitName === unitName)?.dueOn ?? null;
  const papers = useQuery(documentsQuery(null));
  const [typedUnit, setTypedUnit] = useState<string | null>(null);
  const [typedDay, setTypedDay] = useState<string | null>(null);
  const [hasTried, setTried] = useState(false);
  const draft = useCommand("submissions.returnLetter", {
    onSuccess: ({ documentId }) => {
      onDrafted(documentId);
    },
  });
  const shownDay = typedDay ?? formatDate(sendAgainDay(dueOn, today));
  const day = readTypedDate(shownDay);
  // One unit of the office writes all of these letters, as a rule.
  const unit = typedUnit ?? lastDraftingUnit(papers.data ?? []);

  function save(): void {
    setTried(true);
    if (day === null || unit.trim() === "") return;
    draft.mutate({ source: source(), draftingUnit: unit, sendAgainBy: day });
  }

  return (
    <FormDialog
      title={text.title}
      saveLabel={text.confirm}
      isPending={draft.isPending}
      error={draft.error}
      onSave={save}
      onClose={onClose}
    >
      <p>{text.lead}</p>
      <TextInput
        label={unitLabel}
        description={unitHint}
        data-autofocus
        required
        maxLength={20}
        value={unit}
        error={hasTried && unit.trim() === "" ? required(unitLabel) : null}
        onChange={({ currentTarget }) => {
          setTypedUnit(currentTarget.value);
        }}
      />
      <TextInput
        label={text.day}
        required
        value={shownDay}
        error={hasTried && day === null ? text.dayProblem : null}
        onChange={({ currentTarget }) => {
          setTypedDay(currentTarget.value);
        }}
      />
    </FormDialog>
  );
}
