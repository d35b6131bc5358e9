const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Is `text` a real calendar day written YYYY-MM-DD? */
export function isIsoDate(text: string): boolean {
  const match = ISO_DATE.exec(text);
  if (match === null) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Days of a Gregorian month; `month` 1–12. */
function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** "2020-02-05" → "05/02/2020". */
export function formatDate(isoDate: string): string {
  const { year, month, day } = parts(isoDate);
  return `${pad(day)}/${pad(month)}/${year}`;
}

/**
 * "2020-02-05" → { day: "05", month: "02", year: "2020" } as official papers write it:
 * a leading zero for days 1–9 and for January and February only.
 *
 * @source Nghị định 30/2020/NĐ-CP, Phụ lục I, địa danh và thời gian ban hành
 */
export function officialDateParts(isoDate: string): { day: string; month: string; year: string } {
  const { year, month, day } = parts(isoDate);
  return { day: pad(day), month: month <= 2 ? pad(month) : String(month), year: String(year) };
}

/** The instant `isoInstant` (UTC) as a Vietnamese wall clock, "HH:mm dd/MM/yyyy" (UTC+7, no summer time). */
export function formatInstant(isoInstant: string): string {
  const local = new Date(Date.parse(isoInstant) + 7 * 3_600_000).toISOString();
  return `${local.slice(11, 16)} ${formatDate(local.slice(0, 10))}`;
}

/** The Vietnamese calendar day of a UTC instant, YYYY-MM-DD. */
export function vietnameseDay(isoInstant: string): string {
  return new Date(Date.parse(isoInstant) + 7 * 3_600_000).toISOString().slice(0, 10);
}

function parts(isoDate: string): { year: number; month: number; day: number } {
  const match = ISO_DATE.exec(isoDate);
  if (match === null || !isIsoDate(isoDate)) throw new RangeError(`not a date: ${isoDate}`);
  return { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
}

function pad(value: number): string {
  return String(value).padStart(2, "0");
}
