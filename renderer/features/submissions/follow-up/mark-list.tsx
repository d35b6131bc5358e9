import type { SubmissionValue } from "#shared/features/submissions/contract.ts";
import { followUpText } from "#shared/features/submissions/follow-up/screen-text.ts";
import { findingPlace } from "#shared/features/submissions/text.ts";

import type { Marks } from "../value-grid-props.ts";
import classes from "./follow-up.module.css";

const text = followUpText.marks;

/** Every marked value with its cell and what is remarked on it; nothing where none is marked. */
export function MarkList({
  values,
  marks,
}: {
  readonly values: readonly SubmissionValue[];
  readonly marks: Marks;
}) {
  const marked = values.filter(({ id }) => marks.has(id));
  if (marked.length === 0) return null;
  return (
    <section aria-label={text.list}>
      <strong>{text.list}</strong>
      <ul className={classes["list"]}>
        {marked.map((value) => {
          const { id, villageName, itemName } = value;
          const place = [villageName, itemName].filter((part) => part !== null).join(", ");
          return <li key={id}>{text.line(place, findingPlace(value), marks.get(id) ?? "")}</li>;
        })}
      </ul>
    </section>
  );
}
