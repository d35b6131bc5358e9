import type { NumberingStyle } from "#shared/features/documents/number-blocks.ts";
import { numberWords } from "#shared/features/documents/point-letters-data.ts";
import { romanValue } from "#shared/features/documents/roman-number.ts";
import { levelFormats } from "./list-levels-data.ts";

export function withoutStop(label: string): string {
  return label.replace(/\.$/u, "");
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

/** The style of a number by its looks, and by how Word counts it where Word does. */
export function styleOfLabel(label: string, format: string | null): NumberingStyle {
  const printed = withoutStop(label);
  if (printed.startsWith(`${numberWords.article} `)) return "article";
  if (/^\p{L}{2,}\s/u.test(printed)) return "part";
  if (printed.startsWith("(")) return "paren";
  if (printed.endsWith(")")) return "letter";
  if (/^\d+(?:\.\d+)+$/u.test(printed)) return "dotted";
  if (format === "upperLetter") return "capital";
  if (format === "upperRoman" || romanValue(printed) !== null) return "roman";
  return /^[A-Z]$/u.test(printed) ? "capital" : "arabic";
}
