import type { SubmissionValue } from "#shared/features/submissions/contract.ts";

import type { ValueEdit } from "./correction-dialog.tsx";

/** What both grids of a report are given: its values, and whom to tell of a choice or a change. */
export type ValueGridProps = Readonly<{
  values: readonly SubmissionValue[];
  canEdit: boolean;
  /** What is remarked on values, by their id. */
  marks: Marks;
  /** The value that gets the focus each time that another object is given here. */
  sought: SubmissionValue | null;
  onChoose: (value: SubmissionValue) => void;
  onEdits: (edits: readonly ValueEdit[]) => void;
  /** Ctrl+Z, when nothing is being typed: the last correction is to be taken back. */
  onUndo: () => void;
}>;

export type Marks = ReadonlyMap<number, string>;

/** How a value stands out in its grid: marked as wrong, or corrected. */
export function toneOf(
  value: SubmissionValue | undefined,
  marks: Marks,
): "wrong" | "changed" | null {
  if (value === undefined) return null;
  if (marks.has(value.id)) return "wrong";
  return value.corrections.length > 0 ? "changed" : null;
}
