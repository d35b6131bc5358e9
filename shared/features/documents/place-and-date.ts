import { officialDateParts } from "#shared/kernel/dates.ts";
import { dateWords } from "./place-and-date-data.ts";

/** Room for a day or a month that is written in by hand. */
const BLANK = " ".repeat(6);

/**
 * "ngày 05 tháng 02 năm 2020"; without a date, room is left for day and month.
 *
 * @param year printed when `issuedOn` is null
 * @source Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.4.b
 */
export function officialDate(issuedOn: string | null, year: number): string {
  const {
    day,
    month,
    year: printedYear,
  } = issuedOn === null
    ? { day: BLANK, month: BLANK, year: String(year) }
    : officialDateParts(issuedOn);
  return `${dateWords.day} ${day} ${dateWords.month} ${month} ${dateWords.year} ${printedYear}`;
}

/** "Tam Đường, ngày 05 tháng 02 năm 2020" */
export function placeAndDate(place: string, issuedOn: string | null, year: number): string {
  return `${place}, ${officialDate(issuedOn, year)}`;
}
