import { Button } from "@mantine/core";
import { useState } from "react";

import type { Marks } from "#shared/features/evaluation/marks/contract.ts";
import type { MarkStage } from "#shared/features/evaluation/marks/mark-stages-data.ts";
import { marksScreenText as text } from "#shared/features/evaluation/marks/screen-text.ts";
import { formatInstant } from "#shared/kernel/dates.ts";
import { useMay } from "#renderer/app/session.tsx";
import { useCommand } from "#renderer/app/use-command.ts";
import { FormDialog } from "#renderer/components/dialog/form-dialog.tsx";
import { ReasonDialog } from "#renderer/components/dialog/reason-dialog.tsx";

/** A stage that is done is closed, that nobody changes its marks unseen; opening it again needs a reason. */
export function StageLocks({
  year,
  stages,
}: {
  readonly year: number;
  readonly stages: Marks["stages"];
}) {
  const may = useMay();
  const [asked, setAsked] = useState<Marks["stages"][number] | null>(null);
  const close = (): void => {
    setAsked(null);
  };
  const lock = useCommand("evaluation.lockStage", { onSuccess: close });
  const run = (stage: MarkStage, isLocked: boolean, reason: string): void => {
    lock.mutate({ year, stage, isLocked, reason });
  };
  if (!may("evaluation.write")) return null;
  return (
    <>
      {stages.map((each) => (
        <Button
          key={each.stage}
          variant="default"
          size="compact-md"
          title={lockedWords(each)}
          onClick={() => {
            setAsked(each);
          }}
        >
          {(each.lockedAt === null ? text.lock : text.unlock)(text.stages[each.stage])}
        </Button>
      ))}
      {asked !== null && asked.lockedAt === null && (
        <FormDialog
          title={text.lockDialog.title(text.stages[asked.stage])}
          saveLabel={text.lockDialog.confirm}
          isPending={lock.isPending}
          error={lock.error}
          onSave={() => {
            run(asked.stage, true, "");
          }}
          onClose={close}
        >
          <p>{text.lockDialog.text}</p>
        </FormDialog>
      )}
      {asked !== null && asked.lockedAt !== null && (
        <ReasonDialog
          title={text.unlockDialog.title(text.stages[asked.stage])}
          label={text.unlockDialog.label}
          hint={text.unlockDialog.hint}
          confirm={text.unlockDialog.confirm}
          isPending={lock.isPending}
          error={lock.error}
          onConfirm={(reason) => {
            run(asked.stage, false, reason);
          }}
          onClose={close}
        />
      )}
    </>
  );
}

function lockedWords({ stage, lockedAt, lockedBy }: Marks["stages"][number]): string | undefined {
  if (lockedAt === null) return undefined;
  return text.locked(text.stages[stage], lockedBy ?? "", formatInstant(lockedAt));
}
