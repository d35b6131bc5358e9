/** Excel writes characters that XML forbids as _x000D_. */
export function decodeExcelEscapes(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
    String.fromCharCode(parseInt(hex, 16)),
  );
}

/**
 * The number of a `<v>` as a plain decimal string.
 *
 * Excel stores 0.615 as "0.61499999999999999": what the clerk typed is the shortest
 * decimal of that double, so that one is given; whole numbers are kept digit by digit.
 * Undefined when it is no finite number.
 */
export function decimalOfStoredNumber(stored: string): string | undefined {
  if (/^-?\d{1,30}$/.test(stored)) return stored === "-0" ? "0" : stored;
  const number = stored.trim() === "" ? Number.NaN : Number(stored);
  return Number.isFinite(number) ? plainDecimal(String(number)) : undefined;
}

/** "1.5e-7" → "0.00000015". */
function plainDecimal(written: string): string {
  const match = /^(-?)(\d+)(?:\.(\d+))?e([+-]\d+)$/.exec(written);
  if (match === null) return written;
  const [, sign = "", whole = "", fraction = "", exponent = "0"] = match;
  const digits = whole + fraction;
  const point = whole.length + Number(exponent);
  if (point <= 0) return `${sign}0.${"0".repeat(-point)}${digits}`;
  return point >= digits.length
    ? `${sign}${digits}${"0".repeat(point - digits.length)}`
    : `${sign}${digits.slice(0, point)}.${digits.slice(point)}`;
}
