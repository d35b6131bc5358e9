import {
  changeBeforePattern,
  comparedAfterPattern,
  comparedBeforePattern,
} from "./figure-words-data.ts";
import type { Measurement } from "./read-measurements.ts";

const LOOK_AROUND = 60;

/**
 * Parts the figures that a clause sets from those it only compares with: "đạt 87,5% (năm
 * 2019: 85%)", "tăng 2,5% so với cùng kỳ". Where all seem compared, all are kept.
 */
export function partCompared(
  clause: string,
  measurements: readonly Measurement[],
): { set: Measurement[]; compared: Measurement[] } {
  const compared = measurements.filter((measurement, index) => {
    const from = measurements[index - 1]?.end ?? 0;
    const before = clause.slice(Math.max(from, measurement.start - LOOK_AROUND), measurement.start);
    if (comparedBeforePattern.test(before)) return true;
    const after = clause.slice(measurement.end, measurement.end + LOOK_AROUND);
    return index > 0 && changeBeforePattern.test(before) && comparedAfterPattern.test(after);
  });
  if (compared.length === measurements.length) return { set: [...measurements], compared: [] };
  return { set: measurements.filter((one) => !compared.includes(one)), compared };
}
