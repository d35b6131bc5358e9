import type { NumberingStyle } from "#shared/features/documents/number-blocks.ts";
import { romanValue } from "#shared/features/documents/roman-number.ts";
import { levelFormats } from "./list-levels-data.ts";

/** A number with the stop that is printed behind it. */
export function withStop(printed: string): string {
  return /[.)]$/u.test(printed) ? printed : `${printed}.`;
}

/** The count at which Word prints this number; null where it has none. */
export function wordCount(style: NumberingStyle, printed: string): number | null {
  const bare = printed
    .replace(/^\p{L}+\s+/u, "")
    .replace(/^\(/u, "")
    .replace(/[).]$/u, "");
  switch (levelFormats[style].format) {
    case "upperRoman":
      return romanValue(bare);
    case "upperLetter":
      return /^[A-Z]$/u.test(bare) ? bare.charCodeAt(0) - 64 : null;
    case "lowerLetter":
      return /^[a-z]$/u.test(bare) ? bare.charCodeAt(0) - 96 : null;
    default: {
      const last = bare.split(".").at(-1) ?? "";
      return /^(?:0|[1-9]\d{0,3})$/u.test(last) ? Number(last) : null;
    }
  }
}
