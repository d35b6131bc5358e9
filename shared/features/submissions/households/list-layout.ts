import type { HouseholdSection, ListColumn } from "../form-definition.ts";

/** The list's sheet: number, village, the household's head, then the form's columns. */
export const LIST_COLUMNS = { number: 1, village: 2, head: 3 };

/** Column of what the list tells, as the form goes out; 1-based. */
export function listColumn({ columns }: HouseholdSection, column: ListColumn): number {
  return LIST_COLUMNS.head + 1 + columns.indexOf(column);
}

/** The last column that is filled in and printed. */
export function listLastColumn({ columns }: HouseholdSection): number {
  return LIST_COLUMNS.head + columns.length;
}

/** Where the counts of each village stand, one column apart on the right: first its name. */
export function listCountsColumn(section: HouseholdSection): number {
  return listLastColumn(section) + 2;
}
