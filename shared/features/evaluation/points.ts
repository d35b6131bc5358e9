import { formatDecimal, ratio, roundExact } from "#shared/kernel/exact.ts";

/** 8525 → "85,25": hundredths of a point as people write them. */
export function formatPoints(hundredths: number): string {
  return formatDecimal(roundExact(ratio(hundredths, 100), 2));
}

/** 8820 → "88,20": a total among others, so that they stand digit under digit. */
export function formatTotal(hundredths: number): string {
  const [whole = "", decimals = ""] = formatPoints(hundredths).split(",");
  return `${whole},${decimals.padEnd(2, "0")}`;
}
