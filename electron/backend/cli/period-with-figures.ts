import type { Calls } from "./calls.ts";

/**
 * The year's latest period that has accepted figures; where none has, its latest
 * period, and the whole year where no period has been opened.
 */
export async function periodWithFigures(call: Calls["call"], year: number): Promise<string> {
  const periods = await call("submissions.periods", { year });
  // Of those that close on one day, the longest: "Y" comes after "Q4" and "M12".
  const latestFirst = periods.toSorted(
    (a, b) => b.dataClosesOn.localeCompare(a.dataClosesOn) || b.code.localeCompare(a.code),
  );
  for (const { code } of latestFirst) {
    const matrix = await call("submissions.matrix", { periodCode: code });
    if (matrix.some(({ status }) => status === "accepted")) return code;
  }
  return latestFirst[0]?.code ?? `${year}-Y`;
}
