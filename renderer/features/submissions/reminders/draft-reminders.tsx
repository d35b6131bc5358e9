import { Button, TextInput } from "@mantine/core";
import { useState } from "react";

import type { Period } from "#shared/features/submissions/contract.ts";
import { remindersText as text } from "#shared/features/submissions/reminders/screen-text.ts";
import { formatInteger } from "#shared/kernel/exact.ts";
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
  const [draftingUnit, setDraftingUnit] = useState("");
  const [typedDay, setTypedDay] = useState("");
  const [hasTried, setTried] = useState(false);
  const sendBy = readTypedDate(typedDay);

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
          setDraftingUnit(currentTarget.value);
        }}
      />
      <TextInput
        label={text.sendBy}
        description={text.sendByHint}
        required
        value={typedDay}
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
