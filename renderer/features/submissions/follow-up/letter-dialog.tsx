import { useQuery } from "@tanstack/react-query";

import { freePapersText } from "#shared/features/documents/free-papers/screen-text.ts";
import type { ReadFile } from "#shared/features/submissions/follow-up/contract.ts";
import { followUpText } from "#shared/features/submissions/follow-up/screen-text.ts";
import { useCommand } from "#renderer/app/use-command.ts";
import { FormDialog } from "#renderer/components/dialog/form-dialog.tsx";

import { LetterFields, useLetter } from "../letter-fields.tsx";
import { matrixQuery } from "../queries.ts";

const text = followUpText.letter;
const { unit, unitHint, required } = freePapersText.dialog;
const { day, dayProblem } = text;
const words = { unit, unitHint, unitMissing: required(unit), day, dayProblem };

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
  const matrix = useQuery(matrixQuery(periodCode));
  const dueOn = matrix.data?.find((cell) => cell.unitName === unitName)?.dueOn ?? null;
  const letter = useLetter(dueOn);
  const draft = useCommand("submissions.returnLetter", {
    onSuccess: ({ documentId }) => {
      onDrafted(documentId);
    },
  });

  function save(): void {
    const given = letter.given();
    if (given === null) return;
    const { draftingUnit, day } = given;
    draft.mutate({ source: source(), draftingUnit, sendAgainBy: day });
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
      <LetterFields letter={letter} words={words} isFirst />
    </FormDialog>
  );
}
