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
      return [{ ...wordsOf(value), before: null, after: said(value), only: "after" }];
    }
    if (said(was) === said(value)) return [];
    return [{ ...wordsOf(value), before: said(was), after: said(value), only: null }];
  });
  const gone = before
    .filter((value) => !later.has(placeOf(value)))
    .map((value): Difference => ({
      ...wordsOf(value),
      before: said(value),
      after: null,
      only: "before",
    }));
  return [...changed, ...gone];
}

function placeOf({ villageId, itemCode }: SubmissionValue): string {
  return `${villageId ?? ""}/${itemCode}`;
}

function said({ isWords, words, value }: SubmissionValue): string | null {
  return isWords ? words : value;
}

function wordsOf({ villageName, itemName, isWords }: SubmissionValue) {
  return { villageName, itemName, isNumber: !isWords };
}
