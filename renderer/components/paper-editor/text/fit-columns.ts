import type { BlockOf } from "#shared/features/documents/paper-text.ts";

type Columns = BlockOf<"table">["columns"];

/**
 * As many columns as the table's rows have: a new one takes the average width, and the
 * widths are brought back to no more than the text's.
 */
export function fitColumns(columns: Columns, width: number): Columns {
  if (columns.length === width) return columns;
  const used = columns.reduce((sum, { widthPercent }) => sum + widthPercent, 0);
  const average = columns.length === 0 ? 100 / width : used / columns.length;
  const fitted = Array.from(
    { length: width },
    (_, index) => columns[index] ?? { widthPercent: Math.round(average), align: "left" as const },
  );
  const total = fitted.reduce((sum, { widthPercent }) => sum + widthPercent, 0);
  const share = total > 100 ? 100 / total : 1;
  return fitted.map(({ widthPercent, align }) => ({
    widthPercent: Math.max(1, Math.floor(widthPercent * share)),
    align,
  }));
}
