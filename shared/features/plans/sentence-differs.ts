import type { FigureTarget } from "./figure-words.ts";
import { readMeasurements } from "./read-measurements.ts";
import { splitClauses } from "./split-clauses.ts";

/** The figure that a target's own sentence says instead of the target's; null where they agree. */
export function sentenceDiffers(text: string, { value, unit }: FigureTarget): string | null {
  const said = splitClauses(text).flatMap(({ clause }) =>
    readMeasurements(clause).flatMap(({ typed, upTo, ...read }) => [
      { typed, value: read.value, unit: read.unit },
      ...(upTo === null ? [] : [{ typed, value: upTo.value, unit: read.unit }]),
    ]),
  );
  if (value === null || said.length === 0) return null;
  const agrees = said.some((each) => each.value === value && each.unit === (unit ?? ""));
  return agrees ? null : (said[0]?.typed ?? null);
}
