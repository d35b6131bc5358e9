import { useQuery } from "@tanstack/react-query";

import { reviewText as text } from "#shared/features/submissions/review/screen-text.ts";
import { appText } from "#shared/kernel/app-text.ts";
import { formatDecimal } from "#shared/kernel/exact.ts";

import { reviewQuery } from "../queries.ts";
import { remarkOf } from "./remark-of.ts";
import classes from "./review.module.css";

/** What the same place reported before, under the chosen value; nothing where nothing is known. */
export function BesideFigures({
  submissionId,
  valueId,
}: {
  readonly submissionId: number;
  readonly valueId: number;
}) {
  const { data } = useQuery(reviewQuery(submissionId));
  const row = data?.rows.find((one) => one.valueId === valueId);
  if (data === undefined || row === undefined) return null;
  if (data.lastPeriod === null) return null;
  const remark = remarkOf(row);
  return (
    <>
      <h3>{text.beside}</h3>
      <dl>
        <Fact name={text.lastPeriod(appText.periodName(data.lastPeriod))} value={row.lastPeriod} />
        {data.lastYear !== null && data.lastYear !== data.lastPeriod && (
          <Fact name={text.lastYear(appText.periodName(data.lastYear))} value={row.lastYear} />
        )}
      </dl>
      {remark !== "" && <p className={classes["remark"]}>{remark}</p>}
    </>
  );
}

function Fact({ name, value }: { readonly name: string; readonly value: string | null }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value === null ? text.unknown : formatDecimal(value)}</dd>
    </div>
  );
}
