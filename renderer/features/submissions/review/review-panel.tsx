import { Switch } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";

import type { Review, ReviewRow } from "#shared/features/submissions/review/contract.ts";
import { shownValue } from "#shared/features/submissions/district/shown-value.ts";
import { reviewText as text } from "#shared/features/submissions/review/screen-text.ts";
import { appText } from "#shared/kernel/app-text.ts";
import { formatDate } from "#shared/kernel/dates.ts";
import { formatInteger } from "#shared/kernel/exact.ts";
import { DataGrid } from "#renderer/components/grid/data-grid.tsx";
import type { GridColumn } from "#renderer/components/grid/grid-column.ts";
import { QueryView } from "#renderer/components/query-view.tsx";

import { reviewQuery } from "../queries.ts";
import { isAsked, remarkOf } from "./remark-of.ts";
import classes from "./review.module.css";

/** A report beside what was accepted before: what is to be asked again stands first, with the reason. */
export function ReviewPanel({ submissionId }: { readonly submissionId: number }) {
  const review = useQuery(reviewQuery(submissionId));
  return <QueryView query={review}>{(data) => <ReviewTable review={data} />}</QueryView>;
}

function ReviewTable({ review }: { readonly review: Review }) {
  const [onlyUnusual, setOnlyUnusual] = useState(false);
  const unusual = useMemo(() => review.rows.filter(isAsked), [review]);
  const rows = useMemo(
    () => (onlyUnusual ? unusual : [...unusual, ...review.rows.filter((row) => !isAsked(row))]),
    [review, unusual, onlyUnusual],
  );
  const columns = useMemo(() => columnsOf(review), [review]);
  return (
    <div className={classes["review"]}>
      <p className={classes["rule"]}>
        {review.lastPeriod === null ? text.nothingBefore : text.rule}
        {review.merged.length > 0 && ` ${mergedWords(review)}`}
      </p>
      <DataGrid
        label={text.title}
        rows={rows}
        columns={columns}
        rowId={({ id }) => id}
        isOrdered
        toolbar={
          <Switch
            size="xs"
            label={text.onlyUnusual(formatInteger(unusual.length))}
            checked={onlyUnusual}
            onChange={({ currentTarget }) => {
              setOnlyUnusual(currentTarget.checked);
            }}
          />
        }
      />
    </div>
  );
}

function columnsOf({ lastPeriod, lastYear }: Review): GridColumn<ReviewRow>[] {
  return [
    { id: "place", title: text.place, value: placeOf, width: 130 },
    { id: "item", title: text.item, value: itemOf, tooltip: itemOf, flex: 2, minWidth: 170 },
    { ...numberColumn("now", text.now), tone: (row) => (isAsked(row) ? "warn" : null) },
    ...(lastPeriod === null
      ? []
      : [numberColumn("lastPeriod", text.lastPeriod(appText.periodName(lastPeriod)))]),
    ...(lastYear === null || lastYear === lastPeriod
      ? []
      : [numberColumn("lastYear", text.lastYear(appText.periodName(lastYear)))]),
    { id: "remark", title: text.remark, value: remarkOf, flex: 3, minWidth: 240, wraps: true },
  ];
}

function numberColumn(id: "now" | "lastPeriod" | "lastYear", title: string): GridColumn<ReviewRow> {
  return {
    id,
    title,
    value: (row) => (row[id] === null ? null : Number(row[id])),
    text: (row) => shownValue({ kind: row.kind === "share" ? "share" : "item" }, row[id]),
    align: "right",
    width: 112,
  };
}

function itemOf({ label, unit }: ReviewRow): string {
  return unit === "" ? label : text.measured(label, unit);
}

function placeOf({ villageName, kind, id }: ReviewRow): string {
  if (villageName !== null) return villageName;
  return kind === "total" || id.startsWith("villages/") ? text.sumOfVillages : text.wholeUnit;
}

function mergedWords({ merged }: Review): string {
  const units = merged.map(({ name, activeTo }) => text.mergedUnit(name, formatDate(activeTo)));
  return text.merged(units.join(", "));
}
