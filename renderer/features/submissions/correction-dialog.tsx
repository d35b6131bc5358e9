import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";

import type { SubmissionValue } from "#shared/features/submissions/contract.ts";
import { submissionsScreenText } from "#shared/features/submissions/screen-text.ts";
import { formatDecimal, formatInteger } from "#shared/kernel/exact.ts";
import { call } from "#renderer/app/api.ts";
import { ReasonDialog } from "#renderer/components/dialog/reason-dialog.tsx";

import classes from "./correction-dialog.module.css";

const text = submissionsScreenText.one.correct;
const mostShown = 8;

/** One value and what was typed over it. */
export type ValueEdit = Readonly<{ value: SubmissionValue; typed: string }>;

// Kept between dialogs: one telephone call often explains several cells.
let lastReason = "";

/** Asks for the reason of one or many corrections and records them one by one; a refused one stays, with its reason. */
export function CorrectionDialog({
  edits,
  onClose,
}: {
  readonly edits: readonly ValueEdit[];
  readonly onClose: () => void;
}) {
  const cache = useQueryClient();
  const [left, setLeft] = useState(edits);
  const [error, setError] = useState<unknown>(null);
  const [isPending, setPending] = useState(false);

  async function record(reason: string): Promise<void> {
    setPending(true);
    setError(null);
    lastReason = reason;
    let rest = left;
    try {
      for (const { value, typed } of left) {
        await call("submissions.correct", { valueId: value.id, typed, reason });
        rest = rest.slice(1);
      }
      onClose();
    } catch (failure) {
      setError(failure);
      setLeft(rest);
      setPending(false);
    } finally {
      void cache.invalidateQueries();
    }
  }

  return (
    <ReasonDialog
      title={text.title(left.length)}
      label={text.label}
      hint={text.hint}
      confirm={text.confirm}
      initialReason={lastReason}
      isPending={isPending}
      error={error}
      onConfirm={(reason) => void record(reason)}
      onClose={onClose}
    >
      <ul className={classes["changes"]}>
        {left.slice(0, mostShown).map(({ value, typed }) => (
          <li key={value.id}>{changeOf(value, typed)}</li>
        ))}
        {left.length > mostShown && <li>{text.more(formatInteger(left.length - mostShown))}</li>}
      </ul>
      {left.length < edits.length && (
        <p>
          {text.progress(formatInteger(edits.length - left.length), formatInteger(edits.length))}
        </p>
      )}
    </ReasonDialog>
  );
}

function changeOf(value: SubmissionValue, typed: string): string {
  const none = submissionsScreenText.one.provenance.noValue;
  const place = [value.villageName, value.itemName].filter((part) => part !== null).join(", ");
  const before = value.value === null ? none : formatDecimal(value.value);
  return text.change(place, before, typed.trim() === "" ? none : typed);
}
