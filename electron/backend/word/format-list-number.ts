import { romanNumber } from "#shared/features/documents/roman-number.ts";

/** A number as a Word list shows it, by the format's own name ("upperRoman", "lowerLetter" …). */
export function formatListNumber(value: number, format: string): string {
  switch (format) {
    case "none":
      return "";
    case "upperRoman":
      return roman(value);
    case "lowerRoman":
      return roman(value).toLowerCase();
    case "upperLetter":
      return letters(value).toUpperCase();
    case "lowerLetter":
      return letters(value);
    case "decimalZero":
      return String(value).padStart(2, "0");
    default:
      return String(value);
  }
}

function roman(value: number): string {
  return Number.isInteger(value) && value >= 1 && value <= 399 ? romanNumber(value) : String(value);
}

/** a … z, aa, bb …, as Word counts. */
function letters(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 260) return String(value);
  return String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
}
