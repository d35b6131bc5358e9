import type { Differences } from "#shared/features/submissions/follow-up/contract.ts";
import { followUpText } from "#shared/features/submissions/follow-up/screen-text.ts";
import { submissionStatusText } from "#shared/features/submissions/text.ts";
import { formatInteger } from "#shared/kernel/exact.ts";
import { FormDialog } from "#renderer/components/dialog/form-dialog.tsx";

import { shownValue } from "./difference-table.tsx";
import classes from "./follow-up.module.css";

const text = followUpText.differences;
const mostShown = 10;

/** Asks before a newer version takes the place of one that was accepted or corrected. */
export function ConfirmDialog({
  against: { version, status, corrected },
  differences,
  isPending,
  error,
  onConfirm,
  onClose,
}: {
  readonly against: NonNullable<Differences["against"]>;
  readonly differences: Differences["differences"];
  readonly isPending: boolean;
  readonly error: unknown;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}) {
  const left = differences.length - mostShown;
  return (
    <FormDialog
      title={text.dialog.title}
      saveLabel={text.dialog.confirm}
      isPending={isPending}
      error={error}
      onSave={onConfirm}
      onClose={onClose}
    >
      <p>
        {text.dialog.lead(version, submissionStatusText[status], formatInteger(differences.length))}
      </p>
      <ul className={classes["list"]}>
        {differences.slice(0, mostShown).map((difference) => {
          const { villageName, itemName, before, after } = difference;
          const place = `${villageName ?? text.whole}, ${itemName}`;
          const [was, is] = [shownValue(difference, before), shownValue(difference, after)];
          return <li key={place}>{text.dialog.line(place, was, is)}</li>;
        })}
        {left > 0 && <li>{text.dialog.more(formatInteger(left))}</li>}
      </ul>
      {corrected > 0 && <p>{text.dialog.corrected(formatInteger(corrected))}</p>}
    </FormDialog>
  );
}
