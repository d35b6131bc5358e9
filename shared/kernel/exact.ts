import Fraction from "fraction.js";

/**
 * An exact rational number (a fraction of two big integers).
 *
 * Counts, money, scores and percentages are computed with these and never with
 * binary floats. The written form between modules is a decimal string ("61.5").
 */
export type Exact = Fraction;

const DECIMAL = /^-?\d{1,30}(\.\d{1,30})?$/;

/** Is `text` a plain decimal string such as "61.5" or "-3"? */
export function isDecimal(text: string): boolean {
  return DECIMAL.test(text);
}

/**
 * An exact number from an integer or a decimal string.
 *
 * @throws {RangeError} when `value` is neither: a float never gets in
 */
export function exact(value: bigint | number | string): Exact {
  if (typeof value === "bigint") return new Fraction(value);
  if (typeof value === "number") {
    if (!Number.isSafeInteger(value)) throw new RangeError(`not a safe integer: ${value}`);
    return new Fraction(value);
  }
  if (!isDecimal(value)) throw new RangeError(`not a decimal: ${value}`);
  return new Fraction(value);
}

/** numerator ÷ denominator. @throws {RangeError} when the denominator is 0 */
export function ratio(
  numerator: bigint | number | string,
  denominator: bigint | number | string,
): Exact {
  return divideExact(exact(numerator), exact(denominator));
}

export function addExact(a: Exact, b: Exact): Exact {
  return a.add(b);
}

export function subtractExact(a: Exact, b: Exact): Exact {
  return a.sub(b);
}

export function multiplyExact(a: Exact, b: Exact): Exact {
  return a.mul(b);
}

/** @throws {RangeError} when `b` is 0 */
export function divideExact(a: Exact, b: Exact): Exact {
  if (b.n === 0n) throw new RangeError("division by zero");
  return a.div(b);
}

/** Negative, 0 or positive, as a sort function wants it. */
export function compareExact(a: Exact, b: Exact): number {
  return a.compare(b);
}

export type Rounding = "half-up" | "up" | "down";

/**
 * The decimal string of `value` with at most `places` decimals, trailing zeros dropped.
 *
 * @param rounding "half-up": a half goes away from zero, as offices round;
 *   "up": away from zero; "down": towards zero
 */
export function roundExact(value: Exact, places: number, rounding: Rounding = "half-up"): string {
  const scale = 10n ** BigInt(places);
  const scaled = value.n * scale;
  let whole = scaled / value.d;
  const rest = scaled % value.d;
  const raises =
    rounding === "up" ? rest > 0n : rounding === "half-up" ? rest * 2n >= value.d : false;
  if (raises) whole += 1n;
  const digits = whole.toString().padStart(places + 1, "0");
  const integer = digits.slice(0, digits.length - places);
  const decimals = digits.slice(digits.length - places).replace(/0+$/, "");
  const isZero = whole === 0n;
  return `${value.s < 0n && !isZero ? "-" : ""}${integer}${decimals === "" ? "" : `.${decimals}`}`;
}

/** The whole number that `value` is. @throws {RangeError} when it is not whole or not safe */
export function wholeNumber(value: Exact): number {
  const number = Number(value.s * value.n);
  if (value.d !== 1n || !Number.isSafeInteger(number)) {
    throw new RangeError(`not a whole number: ${value.toFraction()}`);
  }
  return number;
}

/** "1234.5" → "1.234,5", as Vietnam writes numbers. */
export function formatDecimal(decimal: string): string {
  const [integer = "", decimals] = decimal.replace("-", "").split(".");
  const grouped = integer.replace(/\B(?=(\d{3})+(?!\d))/g, ".");
  const sign = decimal.startsWith("-") ? "-" : "";
  return `${sign}${grouped}${decimals === undefined ? "" : `,${decimals}`}`;
}

/** 1234567 → "1.234.567". */
export function formatInteger(value: bigint | number): string {
  return formatDecimal(value.toString());
}
