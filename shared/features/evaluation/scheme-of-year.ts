import type { Scheme } from "./scheme.ts";

/** The scheme applied to a year; before the first one begins, the first. */
export function schemeOfYear(schemes: readonly Scheme[], year: number): Scheme {
  const inOrder = schemes.toSorted((a, b) => a.fromYear - b.fromYear);
  const scheme = inOrder.findLast(({ fromYear }) => fromYear <= year) ?? inOrder[0];
  if (scheme === undefined) throw new Error("there is no scheme");
  return scheme;
}

/** All points that a scheme can give, in hundredths; bonuses aside. */
export function maximumOf({ criteria }: Scheme): number {
  return criteria
    .filter(({ effect }) => effect === "score")
    .reduce((sum, { maximumHundredths }) => sum + maximumHundredths, 0);
}
