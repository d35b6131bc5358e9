import type { Submission, SubmissionValue } from "#shared/features/submissions/contract.ts";
import { followUpText } from "#shared/features/submissions/follow-up/screen-text.ts";
import { submissionsScreenText } from "#shared/features/submissions/screen-text.ts";
import { formatDecimal } from "#shared/kernel/exact.ts";

import { Fact, History } from "./fact.tsx";
import classes from "./provenance.module.css";
import { BesideFigures } from "./review/beside-figures.tsx";

const text = submissionsScreenText.one.provenance;

/** Where the chosen value stands in the commune's file, what was written there, and every change since. */
export function Provenance({
  submission,
  value,
  remark,
}: {
  readonly submission: Submission;
  readonly value: SubmissionValue | null;
  /** What the commune is told of the value; null: it is not marked. */
  readonly remark: string | null;
}) {
  return (
    <aside className={classes["provenance"]} aria-label={text.title} aria-live="polite">
      <h2>{text.title}</h2>
      {value === null ? (
        <p className={classes["soft"]}>{text.choose}</p>
      ) : (
        <>
          <p className={classes["item"]}>
            {[value.villageName, value.itemName].filter((part) => part !== null).join(": ")}
          </p>
          <dl>
            <Fact
              name={text.now}
              words={shown(value, value.isWords ? value.words : value.value)}
              isStrong
            />
            {remark !== null && <Fact name={followUpText.marks.remark} words={remark} isStrong />}
            <Fact
              name={text.typed}
              words={
                value.isCounted
                  ? text.counted
                  : value.typedText === ""
                    ? text.emptyCell
                    : value.typedText
              }
            />
            {value.note !== null && <Fact name={text.note} words={value.note} />}
            <Fact name={text.file} words={submission.fileName} />
            <Fact name={text.sheet} words={value.sheet} />
            <Fact name={text.cell} words={value.cell} />
            <Fact name={text.fingerprint} words={submission.fileSha256.slice(0, 16)} />
          </dl>
          <BesideFigures submissionId={submission.id} valueId={value.id} />
          <History corrections={value.corrections} shown={(each) => shown(value, each)} />
        </>
      )}
    </aside>
  );
}

function shown({ isWords }: SubmissionValue, said: string | null): string {
  if (said === null) return text.noValue;
  return isWords ? said : formatDecimal(said);
}
