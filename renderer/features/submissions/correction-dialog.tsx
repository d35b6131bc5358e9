import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";

import type { SubmissionValue } from "#shared/features/submissions/contract.ts";
import { submissionsScreenText } from "#shared/features/submissions/screen-text.ts";
import { formatInteger } from "#shared/kernel/exact.ts";
import { call } from "#renderer/app/api.ts";
import { ReasonDialog } from "#renderer/components/dialog/reason-dialog.tsx";

import classes from "./correction-dialog.module.css";
import { saidValue } from "./typed-form.ts";

const text = submissionsScreenText.one.correct;
const none = submissionsScreenText.one.provenance.noValue;
const mostShown = 8;

/** A change that waits for its reason. */
export type Correction = Readonly<{
  key: string;
  /** "Nà Sen, Hộ nghèo: 12 → 13" */
  words: string;
  record: (reason: string) => Promise<unknown>;
}>;

/** One value and what was typed over it. */
export type ValueEdit = Readonly<{ value: SubmissionValue; typed: string }>;

// Kept between dialogs: one telephone call often explains several cells.
let lastReason = "";

/** Asks for the reason of one or many corrections and records them one by one; a refused one stays, with its reason. */
export function CorrectionDialog({
  corrections,
  onClose,
}: {
  readonly corrections: readonly Correction[];
  readonly onClose: () => void;
}) {
  const cache = useQueryClient();
  const [left, setLeft] = useState(corrections);
  const [error, setError] = useState<unknown>(null);
  const [isPending, setPending] = useState(false);

  async function record(reason: string): Promise<void> {
    setPending(true);
    setError(null);
    lastReason = reason;
    let rest = left;
    try {
      for (const correction of left) {
        await correction.record(reason);
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
        {left.slice(0, mostShown).map(({ key, words }) => (
          <li key={key}>{words}</li>
        ))}
        {left.length > mostShown && <li>{text.more(formatInteger(left.length - mostShown))}</li>}
      </ul>
      {left.length < corrections.length && (
        <p>
          {text.progress(
            formatInteger(corrections.length - left.length),
            formatInteger(corrections.length),
          )}
        </p>
      )}
    </ReasonDialog>
  );
}

export function valueCorrection({ value, typed }: ValueEdit): Correction {
  const { id: valueId, villageName, itemName } = value;
  const place = [villageName, itemName].filter((part) => part !== null).join(", ");
  const said = saidValue(value);
  const before = said === "" ? none : said;
  return {
    key: String(valueId),
    words: text.change(place, before, typed.trim() === "" ? none : typed),
    record: (reason) => call("submissions.correct", { valueId, typed, reason }),
  };
}
