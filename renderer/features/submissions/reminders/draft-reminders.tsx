import { Button, TextInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";

import type { Period } from "#shared/features/submissions/contract.ts";
import { lastDraftingUnit } from "#shared/features/submissions/follow-up/last-drafting-unit.ts";
import { sendAgainDay } from "#shared/features/submissions/follow-up/send-again-day.ts";
import { remindersText as text } from "#shared/features/submissions/reminders/screen-text.ts";
import { formatDate, vietnameseDay } from "#shared/kernel/dates.ts";
import { formatInteger } from "#shared/kernel/exact.ts";
import { documentsQuery } from "#renderer/app/queries.ts";
import { useCommand } from "#renderer/app/use-command.ts";
import { readTypedDate } from "#renderer/components/dates/read-typed-date.ts";
import { ErrorNotice } from "#renderer/components/error-notice.tsx";

import classes from "./reminders.module.css";

/** Who writes the letters and by when the reports are wanted. */
export function DraftReminders({
  period,
  count,
}: {
  readonly period: Period;
  readonly count: number;
}) {
  const draft = useCommand("submissions.draftReminders");
  const [today] = useState(() => vietnameseDay(new Date().toISOString()));
  const papers = useQuery(documentsQuery(null));
  const [typedUnit, setTypedUnit] = useState<string | null>(null);
  const [typedDay, setTypedDay] = useState<string | null>(null);
  const [hasTried, setTried] = useState(false);
  // One unit of the office writes all of these letters, as a rule.
  const draftingUnit = typedUnit ?? lastDraftingUnit(papers.data ?? []);
  const shownDay = typedDay ?? formatDate(sendAgainDay(period.dueOn, today));
  const sendBy = readTypedDate(shownDay);

  function send(): void {
    setTried(true);
    if (sendBy === null || draftingUnit.trim() === "") return;
    draft.mutate({ periodCode: period.code, draftingUnit, sendBy });
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
      <TextInput
        label={text.draftingUnit}
        description={text.draftingUnitHint}
        required
        maxLength={20}
        value={draftingUnit}
        error={hasTried && draftingUnit.trim() === "" ? text.draftingUnitMissing : null}
        onChange={({ currentTarget }) => {
          setTypedUnit(currentTarget.value);
        }}
      />
      <TextInput
        label={text.sendBy}
        required
        value={shownDay}
        error={hasTried && sendBy === null ? text.dayProblem : null}
        onChange={({ currentTarget }) => {
          setTypedDay(currentTarget.value);
        }}
      />
      <ErrorNotice error={draft.error} />
      <Button type="submit" loading={draft.isPending}>
        {text.draft(formatInteger(count))}
      </Button>
    </form>
  );
}
