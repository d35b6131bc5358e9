import { syllablePattern, tcvn3Codes, vniCodes, windows1252Signs } from "./legacy-letters-data.ts";

/** How a text may be written that was not written in Unicode, or was read as if it were not. */
export type LegacyEncoding = "tcvn3" | "vni" | "utf8-as-1252";

const tcvn3 = new Map(tcvn3Codes.map(pair));
const vni = new Map(vniCodes.flatMap(withCapitals));
const vniPattern = patternOf(vni);
const utf8Bytes = new Map(windows1252Signs.map((sign, index) => [sign, 0x80 + index] as const));

/** The text in composed Unicode. Signs that the encoding does not use stay as they are. */
export function fromLegacy(text: string, encoding: LegacyEncoding): string {
  if (encoding === "utf8-as-1252") return decodeUtf8(text).normalize("NFC");
  const unicode =
    encoding === "tcvn3"
      ? Array.from(text, (code) => tcvn3.get(code) ?? code).join("")
      : text.replace(vniPattern, (code) => vni.get(code) ?? code);
  return unicode.normalize("NFC");
}

/** The encoding that a font's name stands for; null for fonts of Unicode. */
export function encodingOfFont(font: string): "tcvn3" | "vni" | null {
  if (/^\.Vn/iu.test(font)) return "tcvn3";
  return /^VNI[- ]/iu.test(font) ? "vni" : null;
}

/** .VnTimeH shows small letters as capitals. */
export function isCapitalFont(font: string): boolean {
  return /^\.Vn.*H$/iu.test(font.trim());
}

const MIN_WORDS = 5;
const CLEARLY_BETTER = 0.3;
const MAX_SAMPLE = 200_000;

/**
 * The encoding in which a text makes Vietnamese syllables, when it makes few as it stands;
 * null when it is as it should be, or nothing fits. A guess by counting: to be asked about.
 */
export function guessLegacy(text: string): LegacyEncoding | null {
  const sample = text.slice(0, MAX_SAMPLE);
  const own = vietnameseShare(sample);
  // Nothing can be so much better than what is nearly right.
  if (own.words < MIN_WORDS || own.share >= 1 - CLEARLY_BETTER) return null;
  const candidates = (["tcvn3", "vni", "utf8-as-1252"] as const)
    .map((encoding) => ({ encoding, ...vietnameseShare(fromLegacy(sample, encoding)) }))
    .filter(
      ({ words, share }) =>
        words >= MIN_WORDS && share >= 0.85 && share > own.share + CLEARLY_BETTER,
    )
    .toSorted((a, b) => b.share - a.share || b.words - a.words);
  return candidates[0]?.encoding ?? null;
}

/**
 * How much of a text's words with letters beyond ASCII are Vietnamese syllables; words of
 * ASCII letters alone say nothing.
 */
export function vietnameseShare(text: string): Readonly<{ words: number; share: number }> {
  let words = 0;
  let syllables = 0;
  for (const word of text.split(/[\s!-/:-@[-`{-~0-9“”‘’–—…]+/u)) {
    if (!/[^\u0000-\u007f]/u.test(word)) continue;
    words += 1;
    if (isSyllable(word)) syllables += 1;
  }
  return { words, share: words === 0 ? 0 : syllables / words };
}

function isSyllable(word: string): boolean {
  if (word.length > 7) return false;
  const decomposed = word.normalize("NFD").toLowerCase();
  const tones = decomposed.match(/[\u0300\u0301\u0303\u0309\u0323]/gu)?.length ?? 0;
  const bare = decomposed.replace(/[\u0300\u0301\u0303\u0309\u0323]/gu, "").normalize("NFC");
  return tones <= 1 && syllablePattern.test(bare);
}

function pair(entry: string): readonly [code: string, letter: string] {
  return [entry.slice(0, -1), entry.slice(-1)];
}

/** A capital has the capital's code, and behind it a mark of either size. */
function withCapitals(entry: string): (readonly [code: string, letter: string])[] {
  const [code, letter] = pair(entry);
  const capital = letter.toUpperCase();
  const first = code.charAt(0).toUpperCase();
  return [
    [code, letter],
    [first + code.slice(1), capital],
    [code.toUpperCase(), capital],
  ];
}

function patternOf(codes: ReadonlyMap<string, string>): RegExp {
  const longestFirst = [...codes.keys()].toSorted((a, b) => b.length - a.length);
  return new RegExp(longestFirst.join("|"), "gu");
}

/** Sequences of signs that are bytes of UTF-8 read as Windows-1252, put together again. */
function decodeUtf8(text: string): string {
  let decoded = "";
  for (let at = 0; at < text.length; at += 1) {
    const lead = byteOf(text.charAt(at));
    const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 1;
    const rest = Array.from({ length: length - 1 }, (_, index) => tailByte(text, at + index + 1));
    if (length === 1 || rest.some((byte) => byte < 0)) {
      decoded += text.charAt(at);
      continue;
    }
    const first = lead & (0xff >> (length + 1));
    decoded += String.fromCodePoint(rest.reduce((code, byte) => code * 64 + byte - 0x80, first));
    at += length - 1;
  }
  return decoded;
}

/** A no-break space is often made a plain one on the way. */
function tailByte(text: string, at: number): number {
  const byte = text.charAt(at) === " " ? 0xa0 : byteOf(text.charAt(at));
  return byte >= 0x80 && byte <= 0xbf ? byte : -1;
}

function byteOf(sign: string): number {
  const code = sign.charCodeAt(0);
  return code < 0x100 ? code : (utf8Bytes.get(sign) ?? -1);
}
