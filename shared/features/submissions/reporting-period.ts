import { type PeriodKind, periodParts } from "#shared/kernel/periods.ts";
import type { Period } from "./contract.ts";

/** How many months each kind covers. */
const months = { M: 1, Q: 3, H1: 6, Y: 12 } as const satisfies Record<PeriodKind, number>;

/**
 * The reporting period of a code: "2020-H1" is six months to 14 June, "2020-Y" the year
 * to 14 December; reports are due the day after. It opens a fortnight before its data
 * close, but a half year or a year on its first day, as communes add up as they go.
 *
 * The figures of a half year or a year are those of its calendar year; a month's or a
 * quarter's are taken from the 15th to the 14th.
 *
 * @throws {RangeError} when the code is none
 * @source Nghị định 09/2019/NĐ-CP (chế độ báo cáo), closing days of periodic reports;
 *   the opening day is the program's own habit, "cần kiểm tra"
 */
export function reportingPeriod(code: string): Period {
  const parts = periodParts(code);
  if (parts === null) throw new RangeError(`no period has the code ${code}`);
  const { year, kind, part } = parts;
  const lastMonth = months[kind] * part;
  const isLong = kind === "H1" || kind === "Y";
  const startsOn = isLong ? day(year, 1, 1) : day(year, lastMonth - months[kind], 15);
  return {
    code,
    year,
    kind,
    startsOn,
    opensOn: isLong ? startsOn : day(year, lastMonth, 1),
    dataClosesOn: day(year, lastMonth, 14),
    dueOn: day(year, lastMonth, 15),
  };
}

/** Month 0 is December of the year before. */
function day(year: number, month: number, date: number): string {
  return new Date(Date.UTC(year, month - 1, date)).toISOString().slice(0, 10);
}
