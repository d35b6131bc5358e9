import {
  encodingOfFont,
  fromLegacy,
  isCapitalFont,
  type LegacyEncoding,
} from "./legacy-vietnamese.ts";

/** Letters that only Unicode has; a text with them was typed in Unicode, whatever its font. */
const UNICODE_VIETNAMESE = /[\u0102\u0103\u0110\u0111\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]/u;
const BEYOND_ASCII = /[^\u0000-\u007f]/u;

export function isTypedInUnicode(text: string): boolean {
  return UNICODE_VIETNAMESE.test(text.normalize("NFC"));
}

/** The encoding of a text that is set in a font; null when it is Unicode or says the same in both. */
export function encodingInFont(text: string, font: string | undefined): "tcvn3" | "vni" | null {
  if (font === undefined || isTypedInUnicode(text)) return null;
  const encoding = encodingOfFont(font);
  // Plain letters are the same in both, but for those that a font shows as capitals.
  return BEYOND_ASCII.test(text) || isCapitalFont(font) ? encoding : null;
}

/** The text in Unicode, as its font shows it: with capitals where the font has nothing else. */
export function unicodeOfFont(text: string, encoding: LegacyEncoding, font = ""): string {
  const unicode = fromLegacy(text, encoding);
  return isCapitalFont(font) ? unicode.toLocaleUpperCase("vi") : unicode;
}
