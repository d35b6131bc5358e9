import { formatDecimal } from "#shared/kernel/exact.ts";

/** Rows under their heads, columns lined up, as plain text. */
export function table(
  heads: readonly string[],
  rows: readonly (readonly string[])[],
): readonly string[] {
  const all = [heads, ...rows];
  const widths = heads.map((_, column) => Math.max(...all.map((row) => width(row[column]))));
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => cell + " ".repeat((widths[column] ?? 0) - width(cell)))
      .join("  ")
      .trimEnd();
  return [line(heads), widths.map((one) => "-".repeat(one)).join("  "), ...rows.map(line)];
}

/** Columns that a terminal takes for a text: one for each letter with its marks. */
function width(text = ""): number {
  return [...new Intl.Segmenter("vi").segment(text)].length;
}

/** A decimal string with its unit: "61,5%", "134.000.000 đồng"; "" where there is none. */
export function amount(value: string | null, unit: string | null): string {
  if (value === null) return "";
  const gap = unit === null || unit === "%" || unit === "‰" ? "" : " ";
  return `${formatDecimal(value)}${gap}${unit ?? ""}`;
}
