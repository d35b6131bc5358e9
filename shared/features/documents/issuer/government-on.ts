import { governments, type OfficeLevel } from "#shared/features/office/government-levels-data.ts";

/**
 * Whose committee stands directly above one of that level on a day; null: no committee of the
 * level may issue a paper that day, for the level is no more.
 *
 * @param isoDate YYYY-MM-DD
 */
export function levelAbove(level: OfficeLevel, isoDate: string): "province" | "district" | null {
  return governments.findLast(({ from }) => from <= isoDate)?.above[level] ?? null;
}
