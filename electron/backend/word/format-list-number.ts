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

const ROMAN = [
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
] as const;

function roman(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 89) return String(value);
  let rest = value;
  let text = "";
  for (const [worth, sign] of ROMAN) {
    for (; rest >= worth; rest -= worth) text += sign;
  }
  // Fifty and more: L stands for five of the X already written.
  return text.replace(/^X{5}/u, "L").replace(/^X{4}/u, "XL");
}

/** a … z, aa, bb …, as Word counts. */
function letters(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 260) return String(value);
  return String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
}
