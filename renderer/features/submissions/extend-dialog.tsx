import { TextInput } from "@mantine/core";
import { useState } from "react";

import type { MatrixCell, Period } from "#shared/features/submissions/contract.ts";
import { submissionsScreenText } from "#shared/features/submissions/screen-text.ts";
import { formatDate } from "#shared/kernel/dates.ts";
import { useCommand } from "#renderer/app/use-command.ts";
import { readTypedDate } from "#renderer/components/dates/read-typed-date.ts";
import { ReasonDialog } from "#renderer/components/dialog/reason-dialog.tsx";

const text = submissionsScreenText.extend;

/** Gives one unit its own last day for the period. */
export function ExtendDialog({
  period,
  cell,
  onClose,
}: {
  readonly period: Period;
  readonly cell: MatrixCell;
  readonly onClose: () => void;
}) {
  const [typed, setTyped] = useState(formatDate(cell.dueOn));
  const [hasTried, setTried] = useState(false);
  const extend = useCommand("submissions.extendDeadline", { onSuccess: onClose });
  const dueOn = readTypedDate(typed);
  return (
    <ReasonDialog
      title={text.title(cell.unitName)}
      label={text.reason}
      hint={text.reasonHint}
      confirm={text.save}
      isPending={extend.isPending}
      error={extend.error}
      onClose={onClose}
      onConfirm={(reason) => {
        setTried(true);
        if (dueOn === null) return;
        extend.mutate({ periodCode: period.code, unitId: cell.unitId, dueOn, reason });
      }}
    >
      <TextInput
        label={text.day}
        description={text.dayHint(formatDate(period.dueOn))}
        required
        error={hasTried && dueOn === null ? text.dayProblem : null}
        value={typed}
        onChange={({ currentTarget }) => {
          setTyped(currentTarget.value);
        }}
      />
    </ReasonDialog>
  );
}
