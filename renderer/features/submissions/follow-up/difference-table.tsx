import { useMemo } from "react";

import type { Difference, Differences } from "#shared/features/submissions/follow-up/contract.ts";
import { followUpText } from "#shared/features/submissions/follow-up/screen-text.ts";
import { submissionStatusText } from "#shared/features/submissions/text.ts";
import { formatDecimal } from "#shared/kernel/exact.ts";
import { DataGrid } from "#renderer/components/grid/data-grid.tsx";
import type { GridColumn } from "#renderer/components/grid/grid-column.ts";

import classes from "./follow-up.module.css";

const text = followUpText.differences;

type Row = Difference & Readonly<{ id: number }>;

/** What a version tells otherwise than the one that it is compared with. */
export function DifferenceTable({
  against,
  differences,
}: {
  readonly against: NonNullable<Differences["against"]>;
  readonly differences: readonly Difference[];
}) {
  const rows = useMemo(
    () => differences.map((difference, id): Row => ({ ...difference, id })),
    [differences],
  );
  return (
    <div className={classes["differences"]}>
      <p>{text.against(against.version, submissionStatusText[against.status])}</p>
      <DataGrid
        label={text.grid}
        rows={rows}
        columns={columns}
        rowId={({ id }) => String(id)}
        isOrdered
      />
    </div>
  );
}

/** "12" with its dots, or words as they are; others where the version has no such value. */
export function shownValue(
  { isNumber }: Pick<Difference, "isNumber">,
  value: string | null,
): string {
  if (value === null) return text.none;
  return isNumber ? formatDecimal(value) : value;
}

const columns: GridColumn<Row>[] = [
  {
    id: "village",
    title: text.place,
    value: ({ villageName }) => villageName ?? text.whole,
    width: 190,
  },
  { id: "item", title: text.item, value: ({ itemName }) => itemName, flex: 1, minWidth: 220 },
  numberColumn("before", text.before, ({ before }) => before),
  numberColumn("after", text.after, ({ after }) => after),
];

function numberColumn(
  id: string,
  title: string,
  valueOf: (row: Row) => string | null,
): GridColumn<Row> {
  return {
    id,
    title,
    value: (row) => {
      const value = valueOf(row);
      return value === null || !row.isNumber ? value : Number(value);
    },
    text: (row) => shownValue(row, valueOf(row)),
    align: "right",
    width: 130,
  };
}
