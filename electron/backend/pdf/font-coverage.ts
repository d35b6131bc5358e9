// Code points rather than letters: here they are characters to be tested, not words.
const HUYEN = 0x300;
const SAC = 0x301;
const NGA = 0x303;
const HOI = 0x309;
const NANG = 0x323;
const CIRCUMFLEX = 0x302;
const BREVE = 0x306;
const HORN = 0x31b;
const D_WITH_STROKE = 0x111;

const TONES = [[], [HUYEN], [SAC], [NGA], [HOI], [NANG]];
const VOWELS = [
  ...[..."aeiouy"].map((vowel) => [vowel.charCodeAt(0)]),
  ...[..."aeo"].map((vowel) => [vowel.charCodeAt(0), CIRCUMFLEX]),
  ...[..."ou"].map((vowel) => [vowel.charCodeAt(0), HORN]),
  ["a".charCodeAt(0), BREVE],
];

/** ‰ – — “ ” ‘ ’ … ≤ ≥ × ² ³ ₫ and the no-break space. */
const SYMBOLS = [
  0x2030, 0x2013, 0x2014, 0x201c, 0x201d, 0x2018, 0x2019, 0x2026, 0x2264, 0x2265, 0xd7, 0xb2, 0xb3,
  0x20ab, 0xa0,
];

/** The 134 letters that Vietnamese adds to a–z and A–Z, composed (NFC). */
export const vietnameseLetters: readonly string[] = [
  String.fromCodePoint(D_WITH_STROKE),
  ...VOWELS.flatMap((vowel) => TONES.map((tone) => composed([...vowel, ...tone]))),
]
  .filter((letter) => letter > "z")
  .flatMap((letter) => [letter, letter.toUpperCase()]);

/** Every character that a paper may need: letters, digits, punctuation and symbols. */
export const paperCharacters: readonly string[] = [
  ...Array.from({ length: 95 }, (_, index) => String.fromCodePoint(0x20 + index)),
  ...vietnameseLetters,
  ...SYMBOLS.map((symbol) => String.fromCodePoint(symbol)),
];

function composed(codePoints: readonly number[]): string {
  return String.fromCodePoint(...codePoints).normalize("NFC");
}
