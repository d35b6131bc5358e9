import { SHAPES, STROKED, TONES, UNSTROKED } from "./vietnamese-letters-data.ts";

export type SearchOptions = Readonly<{
  words: string;
  isCaseExact: boolean;
  /** Finds "dân" for "dan" and the other way round. */
  ignoresMarks: boolean;
}>;

const SYNTAX = /[\\^$.*+?()[\]{}|/]/gu;
// A letter with the marks that follow it.
const MARKED_LETTERS = /\P{M}\p{M}*/gu;

/**
 * The source of a regular expression (flag "u", and "i" unless the case counts) that finds `words`
 * in a text in whatever form its letters are composed: keyboards, Word and the Mac write "ệ" in
 * four ways. A letter without marks is not found inside one that has some.
 */
export function searchPattern({ words, ignoresMarks }: SearchOptions): string {
  const letters = words.normalize("NFD").match(MARKED_LETTERS) ?? [];
  return letters.map(ignoresMarks ? anyMarks : sameMarks).join("");
}

/** Finds `options.words` anywhere in a text; null when there are none. */
export function searchExpression(options: SearchOptions): RegExp | null {
  const pattern = searchPattern(options);
  return pattern === "" ? null : new RegExp(pattern, options.isCaseExact ? "u" : "iu");
}

function sameMarks(letter: string): string {
  if (/^\s$/u.test(letter)) return "\\s";
  if (!/^\p{L}/u.test(letter)) return escaped(letter);
  const ways = [...waysToWrite(letter)].toSorted((a, b) => b.length - a.length).map(escaped);
  return `(?:${ways.join("|")})(?!\\p{M})`;
}

/** Every sequence of code points that is the same letter. */
function waysToWrite(letter: string): Set<string> {
  const [base = "", ...marks] = letter;
  const orders = marks.length === 2 ? [marks, marks.toReversed()] : [marks];
  const ways = new Set<string>();
  for (const order of orders) {
    for (let composed = 0; composed <= order.length; composed += 1) {
      const head = (base + order.slice(0, composed).join("")).normalize("NFC");
      const way = head + order.slice(composed).join("");
      if (way.normalize("NFD") === letter) ways.add(way);
    }
  }
  return ways;
}

function anyMarks(letter: string): string {
  if (/^\s$/u.test(letter)) return "\\s";
  const [first = ""] = letter;
  const base = UNSTROKED[first] ?? first;
  if (!/^[a-z]$/iu.test(base)) return escaped(letter);
  const variants = SHAPES.flatMap((shape) =>
    TONES.map((tone) => (base + shape + tone).normalize("NFC")),
  );
  const single = variants.filter((variant) => variant.length === 1);
  return `[${single.join("")}${STROKED[base] ?? ""}]\\p{M}*`;
}

function escaped(text: string): string {
  return text.replace(SYNTAX, "\\$&");
}
