import { submissionsScreenText } from "#shared/features/submissions/screen-text.ts";
import { formatInstant } from "#shared/kernel/dates.ts";

import classes from "./provenance.module.css";

const text = submissionsScreenText.one.provenance;

/** One line of a list of facts. */
export function Fact({
  name,
  words,
  isStrong = false,
}: {
  readonly name: string;
  readonly words: string;
  readonly isStrong?: boolean;
}) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{isStrong ? <strong>{words}</strong> : words}</dd>
    </div>
  );
}

type Change = Readonly<{
  before: string | null;
  after: string | null;
  reason: string;
  at: string;
  actor: string;
}>;

/** Every change of a value with its reason, the first one first. */
export function History({
  corrections,
  shown,
}: {
  readonly corrections: readonly Change[];
  readonly shown: (value: string | null) => string;
}) {
  return (
    <>
      <h3>{text.history}</h3>
      {corrections.length === 0 && <p className={classes["soft"]}>{text.noHistory}</p>}
      <ol>
        {corrections.map(({ before, after, reason, at, actor }) => (
          <li key={at}>
            <strong>{text.change(shown(before), shown(after))}</strong>
            <p>{reason}</p>
            <small>
              {actor}, {formatInstant(at)}
            </small>
          </li>
        ))}
      </ol>
    </>
  );
}
