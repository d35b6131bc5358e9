/**
 * A number as Vietnamese offices type it.
 *
 * `doubt`: "dot" when a full stop can only be meant as decimal sign ("5.5", "14.97");
 * "unclear" when the signs fit neither custom ("1,234,567", "1.23.456").
 */
export type ReadNumber = Readonly<{ value: string; doubt: "dot" | "unclear" | null }>;

const PLAIN = /^\d+$/u;
const VIETNAMESE = /^(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?$/u;
const DOT_DECIMAL = /^\d+\.\d+$/u;
const ENGLISH = /^\d{1,3}(?:,\d{3}){2,}(?:\.\d+)?$|^\d{1,3}(?:,\d{3})+\.\d+$/u;
const MAX_DIGITS = 24;

/**
 * The decimal string of a typed number: "61,5" → "61.5", "1.234.567" → "1234567",
 * "05" → "5". A single dot before exactly three digits groups thousands ("1.200").
 *
 * @returns null when it cannot be a number (or has more than 24 signs)
 */
export function readNumber(typed: string): ReadNumber | null {
  if (typed.length > MAX_DIGITS) return null;
  if (PLAIN.test(typed)) return { value: tidy(typed), doubt: null };
  if (VIETNAMESE.test(typed)) {
    return { value: tidy(typed.replaceAll(".", "").replace(",", ".")), doubt: null };
  }
  if (DOT_DECIMAL.test(typed)) return { value: tidy(typed), doubt: "dot" };
  if (ENGLISH.test(typed)) return { value: tidy(typed.replaceAll(",", "")), doubt: "unclear" };
  const digits = typed.replace(/[^\d]/gu, "");
  return digits === "" ? null : { value: tidy(digits), doubt: "unclear" };
}

/** The decimal string `value` × 10^zeros. */
export function shiftDecimal(value: string, zeros: number): string {
  const [integer = "", decimals = ""] = value.split(".");
  const padded = decimals.padEnd(zeros, "0");
  return tidy(`${integer}${padded.slice(0, zeros)}.${padded.slice(zeros)}`);
}

function tidy(value: string): string {
  const [integer = "", decimals = ""] = value.split(".");
  const whole = integer.replace(/^0+(?=\d)/u, "");
  const rest = decimals.replace(/0+$/u, "");
  return rest === "" ? whole : `${whole}.${rest}`;
}
