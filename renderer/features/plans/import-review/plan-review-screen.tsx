import { planImportText as text } from "#shared/features/plans/import/import-text.ts";
import { Screen } from "#renderer/components/screen.tsx";

import { ReplaceDialog } from "../replace-dialog.tsx";
import type { PlanImport } from "../use-plan-import.ts";
import { ImportNotices } from "./import-notices.tsx";
import { LettersQuestion } from "./letters-question.tsx";
import { ImportReview } from "./import-review.tsx";

/** The whole screen while a source is looked at; nothing of it is saved yet. */
export function PlanReviewScreen({
  year,
  importing,
}: {
  readonly year: number;
  readonly importing: PlanImport;
}) {
  const { review, reading, saving, waiting } = importing;
  if (review === null) return null;
  return (
    <Screen fill title={text.title} lead={text.lead(review.name)}>
      <ImportNotices importing={importing} />
      {review.letters === null ? (
        <ImportReview
          review={review}
          isBusy={reading.isRunning || saving.isRunning}
          onReadAgain={importing.readAgain}
          onSave={importing.save}
          onCancel={importing.cancel}
        />
      ) : (
        <LettersQuestion
          letters={review.letters}
          onAnswer={importing.answerLetters}
          onCancel={importing.cancel}
        />
      )}
      {waiting !== null && (
        <ReplaceDialog
          year={year}
          fileName={review.name}
          onConfirm={importing.confirm}
          onClose={importing.forget}
        />
      )}
    </Screen>
  );
}
