import { numberWords } from "./point-letters-data.ts";

/** A number with the stop that is printed behind it; a part's number stands without one. */
export function withStop(printed: string): string {
  return /[.)]$/u.test(printed) || isPartLabel(printed) ? printed : `${printed}.`;
}

export function isPartLabel(label: string): boolean {
  return label.startsWith(`${numberWords.part} `);
}
