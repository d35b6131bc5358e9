/** "61,5" → "61.5", "134.000.000" → "134000000"; null for what is no Vietnamese number. */
export function readTypedDecimal(typed: string): string | null {
  const text = typed.trim();
  const match = /^(\d{1,3}(?:\.\d{3})+|\d{1,15})(?:,(\d{1,6}))?$/.exec(text);
  if (match === null) return null;
  const integer = (match[1] ?? "").replaceAll(".", "");
  return match[2] === undefined ? integer : `${integer}.${match[2]}`;
}
