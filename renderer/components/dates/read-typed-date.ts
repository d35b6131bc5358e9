import { isIsoDate } from "#shared/kernel/dates.ts";

/** "5/2/2020", "05-02-2020" or "05.02.2020" as a day, YYYY-MM-DD; null when it is none. */
export function readTypedDate(typed: string): string | null {
  const match = /^\s*(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})\s*$/.exec(typed);
  if (match === null) return null;
  const [, day = "", month = "", year = ""] = match;
  const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isIsoDate(iso) ? iso : null;
}
