import type { SubmissionValue } from "../contract.ts";
import type { Difference } from "./contract.ts";

/** Where two versions of one report tell different values, in the order of the later one. */
export function differencesBetween(
  before: readonly SubmissionValue[],
  after: readonly SubmissionValue[],
): Difference[] {
  const earlier = new Map(before.map((value) => [placeOf(value), value]));
  const later = new Map(after.map((value) => [placeOf(value), value]));
  const changed = after.flatMap((value): Difference[] => {
    const was = earlier.get(placeOf(value));
    if (was === undefined) {
      return [{ ...wordsOf(value), before: null, after: value.value, only: "after" }];
    }
    if (was.value === value.value) return [];
    return [{ ...wordsOf(value), before: was.value, after: value.value, only: null }];
  });
  const gone = before
    .filter((value) => !later.has(placeOf(value)))
    .map((value): Difference => ({
      ...wordsOf(value),
      before: value.value,
      after: null,
      only: "before",
    }));
  return [...changed, ...gone];
}

function placeOf({ villageId, itemCode }: SubmissionValue): string {
  return `${villageId ?? ""}/${itemCode}`;
}

function wordsOf({ villageName, itemName }: SubmissionValue) {
  return { villageName, itemName, isNumber: true };
}
