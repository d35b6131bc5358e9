/** What a commune needs at least to mend a file. */
const DAYS_TO_MEND = 3;

/**
 * The day proposed for the mended file: the unit's last day of the period, or three days from
 * today where that is earlier. Days are YYYY-MM-DD.
 *
 * @param dueOn null: the unit's last day is not known
 */
export function sendAgainDay(dueOn: string | null, today: string): string {
  const soonest = new Date(Date.parse(today) + DAYS_TO_MEND * 86_400_000)
    .toISOString()
    .slice(0, 10);
  return dueOn !== null && dueOn > soonest ? dueOn : soonest;
}
