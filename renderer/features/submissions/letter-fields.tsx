import { TextInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";

import { lastDraftingUnit } from "#shared/features/submissions/follow-up/last-drafting-unit.ts";
import { sendAgainDay } from "#shared/features/submissions/follow-up/send-again-day.ts";
import { formatDate, vietnameseDay } from "#shared/kernel/dates.ts";
import { documentsQuery } from "#renderer/app/queries.ts";
import { readTypedDate } from "#renderer/components/dates/read-typed-date.ts";

export type LetterWords = Readonly<{
  unit: string;
  unitHint: string;
  unitMissing: string;
  day: string;
  dayProblem: string;
}>;

type Letter = Readonly<{
  shownUnit: string;
  shownDay: string;
  hasTried: boolean;
  typeUnit: (typed: string) => void;
  typeDay: (typed: string) => void;
  /** What was given, from now on with what is missing shown; null: something is. */
  given: () => Readonly<{ draftingUnit: string; day: string }> | null;
}>;

/**
 * Who writes letters to communes and by when an answer is wanted, proposed until typed.
 *
 * @param dueOn YYYY-MM-DD; null: not known
 */
export function useLetter(dueOn: string | null): Letter {
  const [today] = useState(() => vietnameseDay(new Date().toISOString()));
  const papers = useQuery(documentsQuery(null));
  const [typedUnit, typeUnit] = useState<string | null>(null);
  const [typedDay, typeDay] = useState<string | null>(null);
  const [hasTried, setTried] = useState(false);
  // One unit of the office writes all of these letters, as a rule.
  const shownUnit = typedUnit ?? lastDraftingUnit(papers.data ?? []);
  const shownDay = typedDay ?? formatDate(sendAgainDay(dueOn, today));
  return {
    shownUnit,
    shownDay,
    hasTried,
    typeUnit,
    typeDay,
    given: () => {
      setTried(true);
      const day = readTypedDate(shownDay);
      return day === null || shownUnit.trim() === "" ? null : { draftingUnit: shownUnit, day };
    },
  };
}

export function LetterFields({
  letter: { shownUnit, shownDay, hasTried, typeUnit, typeDay },
  words,
  isFirst = false,
}: {
  readonly letter: Letter;
  readonly words: LetterWords;
  /** The dialog opens with the caret here. */
  readonly isFirst?: boolean;
}) {
  return (
    <>
      <TextInput
        label={words.unit}
        description={words.unitHint}
        data-autofocus={isFirst || undefined}
        required
        maxLength={20}
        value={shownUnit}
        error={hasTried && shownUnit.trim() === "" ? words.unitMissing : null}
        onChange={({ currentTarget }) => {
          typeUnit(currentTarget.value);
        }}
      />
      <TextInput
        label={words.day}
        required
        value={shownDay}
        error={hasTried && readTypedDate(shownDay) === null ? words.dayProblem : null}
        onChange={({ currentTarget }) => {
          typeDay(currentTarget.value);
        }}
      />
    </>
  );
}
