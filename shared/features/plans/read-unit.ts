import {
  countedThings,
  dong,
  dongWords,
  multipliers,
  percentWords,
  perSuffixPattern,
  shortMillions,
  typedPermille,
} from "./figure-words-data.ts";
import { startsWithWords } from "./word-borders.ts";

/** A unit behind a number: how much of the text it takes, and by how many zeros it multiplies. */
export type ReadUnit = Readonly<{ name: string; length: number; zeros: number; isGuess: boolean }>;

const things = countedThings.toSorted((a, b) => b.length - a.length);
/** The number said again in words: "05 (năm) xã". */
const IN_WORDS = /^\s?\(\p{L}[\p{L}\s]{0,40}\)(?=\s)/u;

/** The unit at the start of the text that follows a number; null when there is none. */
export function readUnit(after: string): ReadUnit | null {
  const inWords = IN_WORDS.exec(after)?.[0].length ?? 0;
  const space = inWords + (after.charAt(inWords) === " " ? 1 : 0);
  const unit = unitAt(after.slice(space).toLowerCase());
  return unit && { ...unit, length: space + unit.length };
}

/** The thing that a lower-case text begins with, when it is one that plans count. */
export function countedThingAt(text: string): string | undefined {
  return things.find((word) => startsWithWords(text, word));
}

function unitAt(text: string): ReadUnit | null {
  const permille = typedPermille.find((sign) => startsWithWords(text, sign));
  if (permille !== undefined) return plain("‰", permille.length, true);
  const sign = text.charAt(0);
  if (sign === "%" || sign === "‰") return plain(sign, 1);
  for (const [words, unit] of percentWords) {
    if (startsWithWords(text, words)) return plain(unit, words.length);
  }
  const short = shortMillions.find((words) => startsWithWords(text, words));
  if (short !== undefined) return money(text, short.length, 6);
  const multiplier = multipliers.find(([word]) => startsWithWords(text, word));
  const zeros = multiplier?.[1] ?? 0;
  const skipped = multiplier?.[0].length ?? 0;
  const lead = skipped + (skipped > 0 && text.charAt(skipped) === " " ? 1 : 0);
  const rest = text.slice(lead);
  const dongWord = dongWords.find((word) => startsWithWords(rest, word));
  if (dongWord !== undefined) return money(text, lead + dongWord.length, zeros);
  const thing = countedThingAt(rest);
  if (thing !== undefined) {
    const end = lead + thing.length;
    const suffix = suffixAt(text.slice(end));
    return { name: thing + compact(suffix), length: end + suffix.length, zeros, isGuess: false };
  }
  return zeros >= 6 ? money(text, skipped, zeros) : null;
}

function plain(name: string, length: number, isGuess = false): ReadUnit {
  return { name, length, zeros: 0, isGuess };
}

function money(text: string, end: number, zeros: number): ReadUnit {
  const suffix = suffixAt(text.slice(end));
  return { name: dong + compact(suffix), length: end + suffix.length, zeros, isGuess: false };
}

function suffixAt(text: string): string {
  return perSuffixPattern.exec(text)?.[0] ?? "";
}

function compact(suffix: string): string {
  return suffix.replaceAll(/\s?\/\s?/gu, "/");
}
