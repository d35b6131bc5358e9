import type { Period } from "./contract.ts";

/**
 * The reporting period of a code: "2020-H1" is six months to 14 June, "2020-Y" the year
 * to 14 December; reports are due the day after.
 *
 * @source Nghị định 09/2019/NĐ-CP (chế độ báo cáo), closing days of periodic reports
 */
export function reportingPeriod(code: string): Period {
  const year = Number(code.slice(0, 4));
  const kind = code.endsWith("-H1") ? "H1" : "Y";
  const month = kind === "H1" ? "06" : "12";
  return {
    code,
    year,
    kind,
    startsOn: `${year}-01-01`,
    dataClosesOn: `${year}-${month}-14`,
    dueOn: `${year}-${month}-15`,
  };
}
