import { foldVietnamese } from "#shared/kernel/vietnamese.ts";

import { cellText, type GridColumn } from "./grid-column.ts";

/** Rows whose cells together hold every typed word, with or without diacritics. */
export function filterRows<Row>(
  rows: readonly Row[],
  columns: readonly GridColumn<Row>[],
  typed: string,
): readonly Row[] {
  const words = foldVietnamese(typed)
    .split(" ")
    .filter((word) => word !== "");
  if (words.length === 0) return rows;
  return rows.filter((row) => {
    const key = foldVietnamese(columns.map((column) => cellText(column, row)).join(" "));
    return words.every((word) => key.includes(word));
  });
}
