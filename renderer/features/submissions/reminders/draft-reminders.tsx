import { Button } from "@mantine/core";

import type { Period } from "#shared/features/submissions/contract.ts";
import { remindersText as text } from "#shared/features/submissions/reminders/screen-text.ts";
import { formatInteger } from "#shared/kernel/exact.ts";
import { useCommand } from "#renderer/app/use-command.ts";
import { ErrorNotice } from "#renderer/components/error-notice.tsx";

import { LetterFields, type LetterWords, useLetter } from "../letter-fields.tsx";
import classes from "./reminders.module.css";

const words: LetterWords = {
  unit: text.draftingUnit,
  unitHint: text.draftingUnitHint,
  unitMissing: text.draftingUnitMissing,
  day: text.sendBy,
  dayProblem: text.dayProblem,
};

/** Who writes the letters and by when the reports are wanted. */
export function DraftReminders({
  period,
  count,
}: {
  readonly period: Period;
  readonly count: number;
}) {
  const draft = useCommand("submissions.draftReminders");
  const letter = useLetter(period.dueOn);

  function send(): void {
    const given = letter.given();
    if (given === null) return;
    const { draftingUnit, day } = given;
    draft.mutate({ periodCode: period.code, draftingUnit, sendBy: day });
  }

  return (
    <form
      className={classes["form"]}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <LetterFields letter={letter} words={words} />
      <ErrorNotice error={draft.error} />
      <Button type="submit" loading={draft.isPending}>
        {text.draft(formatInteger(count))}
      </Button>
    </form>
  );
}
