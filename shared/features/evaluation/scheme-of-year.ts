import type { Scheme } from "./scheme.ts";
import { schemes } from "./scheme-data.ts";

/** The scheme applied to a year; before the first one begins, the first. */
export function schemeOfYear(year: number): Scheme {
  const fitting = schemes.filter(({ fromYear }) => fromYear <= year);
  const scheme = fitting.at(-1) ?? schemes[0];
  if (scheme === undefined) throw new Error("there is no scheme");
  return scheme;
}

/** All points that a scheme can give, in hundredths. */
export function maximumOf({ criteria }: Scheme): number {
  return criteria.reduce((sum, { maximumHundredths }) => sum + maximumHundredths, 0);
}
