import type { SubmissionValue } from "#shared/features/submissions/contract.ts";

import type { ValueEdit } from "./correction-dialog.tsx";

/** What both grids of a report are given: its values, and whom to tell of a choice or a change. */
export type ValueGridProps = Readonly<{
  values: readonly SubmissionValue[];
  canEdit: boolean;
  /** The value to begin at; the grid that does not hold it begins as always. */
  sought: SubmissionValue | null;
  onChoose: (value: SubmissionValue) => void;
  onEdits: (edits: readonly ValueEdit[]) => void;
}>;
