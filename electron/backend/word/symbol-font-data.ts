/**
 * Signs that Word keeps as places of its Symbol font, at U+F000 and up. Source: Adobe Symbol
 * encoding; only those that a plan's figures and bullets use.
 */
export const symbolFontSigns: ReadonlyMap<number, string> = new Map([
  [0x25, "%"],
  [0x2b, "+"],
  [0x2d, "-"],
  [0x2f, "/"],
  [0x3c, "<"],
  [0x3d, "="],
  [0x3e, ">"],
  [0xa3, "≤"],
  [0xb0, "°"],
  [0xb1, "±"],
  [0xb3, "≥"],
  [0xb7, "•"],
  [0xbb, "≈"],
]);
