import type { NumberingStyle } from "./number-blocks.ts";

/**
 * A number as it stands before its words: "II." for "II", "2.1." for "2.1"; "a)", "(4)" and
 * "Phần I", which stands on a line of its own, take no full stop.
 */
export function shownNumber(style: NumberingStyle, printed: string): string {
  return style === "part" || /[).]$/u.test(printed) ? printed : `${printed}.`;
}
