import { readMeasurements } from "./read-measurements.ts";

const NUMBER_CELL = /\d/u;
const MAX_VALUE_LENGTH = 30;

/**
 * A row of a table of targets ("1 | Tỷ lệ hộ văn hóa | % | 87,5") as a clause that can be
 * read like the others; null when the row holds no figure (a head, a group).
 * The last figure counts: earlier columns show earlier years.
 */
export function tableRowClause(cells: readonly string[]): string | null {
  const named = cells.findIndex((text, column) => column > 0 && /\p{L}{2}/u.test(text));
  const name = cells[named === -1 ? 0 : named] ?? "";
  const others = cells.slice((named === -1 ? 0 : named) + 1).filter((text) => text !== "");
  const value = others.findLast(
    (text) => NUMBER_CELL.test(text) && text.length <= MAX_VALUE_LENGTH,
  );
  if (value === undefined || name === "") return null;
  const unit = others.find((text) => !NUMBER_CELL.test(text) && text.length <= MAX_VALUE_LENGTH);
  const clause = `${name} ${value}`;
  if (readMeasurements(value).length > 0 || unit === undefined) return clause;
  return `${clause} ${unit}`;
}
