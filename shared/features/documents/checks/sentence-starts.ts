import { abbreviationPattern } from "./capital-rules-data.ts";
import type { Misspelling } from "./wrong-capitals.ts";

/**
 * Small letters with which a sentence begins: at the head of a paragraph, and behind the full
 * stop, question or exclamation mark of a sentence.
 *
 * @source Nghị định 30/2020/NĐ-CP, Phụ lục II, Mục I
 */
export function sentenceStarts(text: string, isNewLine: boolean): readonly Misspelling[] {
  const found: Misspelling[] = [];
  const first = /^["“(]?\p{Ll}/u.exec(text);
  if (isNewLine && first !== null) found.push(wordAt(text, first[0].length - 1));
  for (const { index } of text.matchAll(/(?<=\p{Ll}{2}[.!?] )\p{Ll}/gu)) {
    if (!abbreviationPattern.test(text.slice(Math.max(0, index - 8), index - 1))) {
      found.push(wordAt(text, index));
    }
  }
  return found;
}

function wordAt(text: string, from: number): Misspelling {
  const word = /^\p{L}+/u.exec(text.slice(from, from + 40))?.[0] ?? text.slice(from, from + 1);
  const expected = word.slice(0, 1).toLocaleUpperCase("vi") + word.slice(1);
  return { from, to: from + word.length, found: word, expected };
}
