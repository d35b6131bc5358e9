const TONES = ["", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323"];
const VOWELS = [
  ..."aeiouy",
  ...["a\u0306", "a\u0302", "e\u0302", "o\u0302", "o\u031B", "u\u031B"], // ă â ê ô ơ ư
];
/** ‰ – — “ ” ‘ ’ … ≤ ≥ × ² ³ ₫ and the no-break space. */
const SYMBOLS =
  "\u2030\u2013\u2014\u201C\u201D\u2018\u2019\u2026\u2264\u2265\u00D7\u00B2\u00B3\u20AB\u00A0";

/** The 134 letters that Vietnamese adds to a–z and A–Z, composed (NFC). */
export const vietnameseLetters: readonly string[] = ["\u0111", ...VOWELS.flatMap(withTones)]
  .filter((letter) => letter > "z")
  .flatMap((letter) => [letter, letter.toUpperCase()]);

/** Every character that a paper may need: letters, digits, punctuation and symbols. */
export const paperCharacters: readonly string[] = [
  ...Array.from({ length: 95 }, (_, index) => String.fromCharCode(0x20 + index)),
  ...vietnameseLetters,
  ...SYMBOLS,
];

function withTones(vowel: string): string[] {
  return TONES.map((tone) => `${vowel}${tone}`.normalize("NFC"));
}
