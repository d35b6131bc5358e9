import { useRef, useState } from "react";

import type { SubmissionValue } from "#shared/features/submissions/contract.ts";

import { type Correction, type ValueEdit, valueCorrection } from "./correction-dialog.tsx";
import { editedValue } from "./typed-form.ts";

type Corrections = Readonly<{
  /** What waits for its reason; null: nothing. */
  asked: readonly Correction[] | null;
  ask: (edits: readonly ValueEdit[]) => void;
  /** Asks for the reason to put the value back that the last correction replaced. */
  takeBack: () => void;
  close: () => void;
}>;

/** Corrections of a report's values, and the way back: taking one back is a correction too, with its reason. */
export function useCorrections(values: readonly SubmissionValue[]): Corrections {
  const [asked, setAsked] = useState<readonly Correction[] | null>(null);
  const replaced = useRef<SubmissionValue[]>([]);

  function corrections(edits: readonly ValueEdit[], onRecorded: (edit: ValueEdit) => void) {
    return edits.map((edit): Correction => {
      const correction = valueCorrection(edit);
      return {
        ...correction,
        record: async (reason) => {
          await correction.record(reason);
          onRecorded(edit);
        },
      };
    });
  }

  return {
    asked,
    ask: (edits) => {
      if (edits.length === 0) return;
      setAsked(corrections(edits, ({ value }) => replaced.current.push(value)));
    },
    takeBack: () => {
      const last = replaced.current.at(-1);
      const value = values.find(({ id }) => id === last?.id);
      if (last === undefined || value === undefined) return;
      setAsked(
        corrections([{ value, typed: editedValue(last) }], () => {
          replaced.current.pop();
        }),
      );
    },
    close: () => {
      setAsked(null);
    },
  };
}
