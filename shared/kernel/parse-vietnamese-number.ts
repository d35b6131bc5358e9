export type DecimalMark = "." | ",";

/** What a person typed as a number. */
export type ParsedNumber =
  | Readonly<{
      kind: "number";
      /** Decimal string: "1234.5". */
      value: string;
      /** The mark before the decimals, when there are any. */
      mark: DecimalMark | null;
      hasPercentSign: boolean;
    }>
  /** "1.234": thousands in Vietnam, but decimals for whoever types 5.5. */
  | Readonly<{ kind: "ambiguous"; asThousands: string; asDecimal: string; mark: DecimalMark }>
  | Readonly<{ kind: "not-a-number" }>;

const NOT_A_NUMBER: ParsedNumber = { kind: "not-a-number" };
const LONGEST = 40;
const PLAIN = /^\d{1,15}$/;
const DECIMALS = /^(\d{1,15})([.,])(\d{1,15})$/;
const ONE_GROUP = /^([1-9]\d{0,2})([.,])(\d{3})$/;
const GROUPED = /^([1-9]\d{0,2})(?:([. ,])\d{3})(?:\2\d{3})*(?:([.,])(\d{1,15}))?$/;

/**
 * Reads a number as Vietnamese offices type it: "1.234,5", "5,5", "05", "61,5%", and also
 * "1,234.5" and "5.5", which the same offices type too.
 *
 * Never guesses: one group of three digits after one mark can mean two numbers and is
 * told as such. A lone "-" (a clerk's "none") is no number.
 */
export function parseVietnameseNumber(text: string): ParsedNumber {
  if (text.length > LONGEST) return NOT_A_NUMBER;
  const hasPercentSign = /%\s*$/.test(text);
  const spaced = text
    .replace(/%\s*$/, "")
    .replace(/[\s\u00A0\u202F]+/g, " ")
    .trim();
  const isNegative = /^[-−–]\s?\d/.test(spaced);
  const digits = isNegative ? spaced.slice(1).trim() : spaced;
  const signed = (whole: string, decimals = "") => decimal(isNegative, whole, decimals);

  if (PLAIN.test(digits)) {
    return { kind: "number", value: signed(digits), mark: null, hasPercentSign };
  }
  const one = ONE_GROUP.exec(digits);
  if (one !== null) {
    const [, whole = "", mark, group = ""] = one;
    return {
      kind: "ambiguous",
      asThousands: signed(whole + group),
      asDecimal: signed(whole, group),
      mark: mark === "." ? "." : ",",
    };
  }
  const plain = DECIMALS.exec(digits);
  if (plain !== null) {
    const [, whole = "", mark, decimals = ""] = plain;
    return {
      kind: "number",
      value: signed(whole, decimals),
      mark: mark === "." ? "." : ",",
      hasPercentSign,
    };
  }
  const grouped = GROUPED.exec(digits);
  const [, , separator, mark, decimals] = grouped ?? [];
  if (grouped === null || mark === separator) return NOT_A_NUMBER;
  const whole = mark === undefined ? digits : digits.slice(0, digits.lastIndexOf(mark));
  return {
    kind: "number",
    value: signed(whole.replace(/\D/g, ""), decimals),
    mark: mark === "." || mark === "," ? mark : null,
    hasPercentSign,
  };
}

function decimal(isNegative: boolean, whole: string, decimals: string): string {
  const integer = whole.replace(/^0+(?=\d)/, "");
  const fraction = decimals.replace(/0+$/, "");
  const written = fraction === "" ? integer : `${integer}.${fraction}`;
  return isNegative && written !== "0" ? `-${written}` : written;
}
