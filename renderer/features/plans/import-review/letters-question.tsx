import { Button, Group } from "@mantine/core";

import type { LettersAnswer, PlanReview } from "#shared/features/plans/import/import-schemas.ts";
import { planImportText } from "#shared/features/plans/import/import-text.ts";
import { plansText } from "#shared/features/plans/text.ts";

import classes from "./letters-question.module.css";

const text = planImportText.letters;

/** Whether a text in letters from before Unicode is to be converted, with a piece of it both ways. */
export function LettersQuestion({
  letters: { encoding, before, after },
  onAnswer,
  onCancel,
}: {
  readonly letters: NonNullable<PlanReview["letters"]>;
  readonly onAnswer: (answer: LettersAnswer) => void;
  readonly onCancel: () => void;
}) {
  return (
    <div className={classes["question"]}>
      <h2>{text.question(plansText.letters[encoding])}</h2>
      <p>{text.hint}</p>
      <div className={classes["samples"]}>
        <figure>
          <figcaption>{text.before}</figcaption>
          <p>{before}</p>
        </figure>
        <figure>
          <figcaption>{text.after}</figcaption>
          <p>{after}</p>
        </figure>
      </div>
      <Group gap="xs">
        <Button
          autoFocus
          onClick={() => {
            onAnswer(encoding);
          }}
        >
          {text.convert}
        </Button>
        <Button
          variant="default"
          onClick={() => {
            onAnswer("as-is");
          }}
        >
          {text.keep}
        </Button>
        <Button variant="default" onClick={onCancel}>
          {planImportText.keys.cancel}
        </Button>
      </Group>
    </div>
  );
}
