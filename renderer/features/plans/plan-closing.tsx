import type { Plan } from "#shared/features/plans/contract.ts";
import { plansScreenText } from "#shared/features/plans/screen-text.ts";

import classes from "./plan-lists.module.css";

const text = plansScreenText.closing;

/** Legal bases, recipients and signer, as they were read. */
export function PlanClosing({
  plan: { bases, recipients, signer },
}: {
  readonly plan: Pick<Plan, "bases" | "recipients" | "signer">;
}) {
  return (
    <div className={classes["lists"]}>
      <WordList title={text.bases} words={bases} />
      <WordList title={text.recipients} words={recipients} />
      <section aria-label={text.signer}>
        <h2>{text.signer}</h2>
        {signer.authority.map((line) => (
          <p key={line} className={classes["authority"]}>
            {line}
          </p>
        ))}
        <p>{signer.name ?? text.noName}</p>
      </section>
    </div>
  );
}

function WordList({ title, words }: { readonly title: string; readonly words: readonly string[] }) {
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      <ul>
        {words.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
    </section>
  );
}
