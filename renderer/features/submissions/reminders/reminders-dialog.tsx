import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";

import type { Period } from "#shared/features/submissions/contract.ts";
import type { Reminded } from "#shared/features/submissions/reminders/contract.ts";
import { remindersText as text } from "#shared/features/submissions/reminders/screen-text.ts";
import { appText } from "#shared/kernel/app-text.ts";
import type { GrantedFile } from "#shared/kernel/backend-protocol.ts";
import { formatInteger } from "#shared/kernel/exact.ts";
import { choosePdf } from "#renderer/app/desktop.ts";
import { Dialog } from "#renderer/components/dialog/dialog.tsx";
import { ErrorNotice } from "#renderer/components/error-notice.tsx";
import { FileNotice } from "#renderer/components/file-notice.tsx";
import { useJob } from "#renderer/components/progress/use-job.ts";
import { QueryView } from "#renderer/components/query-view.tsx";

import { remindersQuery } from "../queries.ts";
import { DraftReminders } from "./draft-reminders.tsx";
import { RemindedList } from "./reminded-list.tsx";
import classes from "./reminders.module.css";

/** Who has not sent, the letters to them, and one file of all letters for the printer. */
export function RemindersDialog({
  period,
  onClose,
}: {
  readonly period: Period;
  readonly onClose: () => void;
}) {
  const reminders = useQuery(remindersQuery(period.code));
  return (
    <Dialog title={text.title(appText.periodName(period.code))} size="44rem" onClose={onClose}>
      <QueryView query={reminders}>
        {(units) =>
          units.length === 0 ? <p>{text.none}</p> : <Reminders period={period} units={units} />
        }
      </QueryView>
    </Dialog>
  );
}

function Reminders({
  period,
  units,
}: {
  readonly period: Period;
  readonly units: readonly Reminded[];
}) {
  const job = useJob("submissions.saveReminders");
  const [saved, setSaved] = useState<GrantedFile | null>(null);
  const without = units.filter(({ letter, formCodes }) => letter === null && formCodes.length > 0);
  const letters = units.filter(({ letter }) => letter !== null);

  async function save(): Promise<void> {
    const target = await choosePdf(text.saveDialog, text.fileName(period.code));
    if (target === null) return;
    setSaved(null);
    const result = await job.run({ periodCode: period.code, target: target.token });
    setSaved(result === null ? null : target);
  }

  return (
    <div className={classes["reminders"]}>
      <p>{text.lead}</p>
      <RemindedList units={units} />
      {without.length > 0 && <DraftReminders period={period} count={without.length} />}
      <ErrorNotice error={job.error} />
      {saved !== null && (
        <FileNotice file={saved} canOpen>
          {appText.common.saved(saved.name)}
        </FileNotice>
      )}
      {letters.length > 0 && (
        <Button variant="default" loading={job.isRunning} onClick={() => void save()}>
          {text.savePdf(formatInteger(letters.length))}
        </Button>
      )}
    </div>
  );
}
