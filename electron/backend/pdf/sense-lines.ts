import {
  dateParts,
  joiningWords,
  leadingWords,
} from "#shared/features/documents/line-break-words-data.ts";
import { balanceLines, breakLines, wordsOf } from "./break-lines.ts";

/** How unwelcome a break is; what lines of unequal length cost is measured on the same scale. */
const BREAK = { atSense: 0, afterComma: 1, plain: 5, afterJoiningWord: 8, inName: 10, inQuote: 16 };
const ONE_LINE_MORE = 4;
const RAGGEDNESS = 10;

/**
 * Breaks a title as a good typist does: lines of like length that end where the sense
 * allows it, and a quoted name whole on its line, for which one line more may be spent.
 */
export function senseLines(
  text: string,
  maxWidth: number,
  widthOf: (text: string) => number,
): readonly string[] {
  const words = wordsOf(text);
  const fewest = breakLines(text, maxWidth, widthOf).length;
  if (fewest < 2 || words.some((word) => widthOf(word) > maxWidth)) {
    return balanceLines(text, maxWidth, widthOf);
  }
  const penalties = breakPenalties(words);
  const choices = [fewest, fewest + 1].flatMap((count): Choice[] => {
    const best = bestLines(words, penalties, count, maxWidth, widthOf);
    return best === null ? [] : [{ ...best, cost: best.cost + ONE_LINE_MORE * (count - fewest) }];
  });
  const best = choices.reduce((a, b) => (b.cost < a.cost ? b : a));
  return best.lines;
}

type Choice = Readonly<{ lines: readonly string[]; cost: number }>;

/** The cheapest way to set the words in exactly so many lines; null: there is none. */
function bestLines(
  words: readonly string[],
  penalties: readonly number[],
  count: number,
  maxWidth: number,
  widthOf: (text: string) => number,
): Choice | null {
  const ideal = widthOf(words.join(" ")) / count;
  // best[end]: the first `end` words in as many lines as rounds have gone by.
  let best: (Choice | null)[] = [{ lines: [], cost: 0 }];
  for (let line = 0; line < count; line += 1) {
    const next: (Choice | null)[] = [];
    for (let start = 0; start < words.length; start += 1) {
      const before = best[start];
      if (before == null) continue;
      for (let end = start + 1; end <= words.length; end += 1) {
        const text = words.slice(start, end).join(" ");
        const width = widthOf(text);
        if (width > maxWidth) break;
        const ragged = RAGGEDNESS * ((width - ideal) / ideal) ** 2;
        const cost = before.cost + ragged + (penalties[end] ?? 0);
        const known = next[end];
        if (known == null || cost < known.cost)
          next[end] = { lines: [...before.lines, text], cost };
      }
    }
    best = next;
  }
  return best[words.length] ?? null;
}

/** What a break before each word costs. */
function breakPenalties(words: readonly string[]): readonly number[] {
  let quoted = false;
  return words.map((word, index) => {
    const wasQuoted = quoted;
    if (word.includes("“")) quoted = true;
    if (word.includes("”")) quoted = false;
    const before = words[index - 1];
    return before === undefined
      ? 0
      : wasQuoted
        ? BREAK.inQuote
        : penaltyBetween(words[index - 2], before, word);
  });
}

function penaltyBetween(earlier: string | undefined, before: string, after: string): number {
  if (belongTogether(before, after)) return BREAK.inName;
  if (joiningWords.includes(before)) return BREAK.afterJoiningWord;
  if (/[”;:]$/.test(before) || /^[“(]/.test(after) || joiningWords.includes(after)) {
    return BREAK.atSense;
  }
  if (before.endsWith(",")) return BREAK.afterComma;
  // A capital alone begins a name that goes on in small letters: "Cuộc vận động", "Giấy khen".
  const beginsName = CAPITAL.test(before) && (earlier === undefined || !CAPITAL.test(earlier));
  return beginsName ? BREAK.inName : BREAK.plain;
}

const CAPITAL = /^\p{Lu}/u;
const CAPITAL_OR_DIGIT = /^[\p{Lu}\d]/u;

function belongTogether(before: string, after: string): boolean {
  if (leadingWords.includes(before) && CAPITAL_OR_DIGIT.test(after)) return true;
  if (/^\d+$/.test(before) && dateParts.includes(after)) return true;
  return /^\p{Lu}.*[^,;:”]$/u.test(before) && CAPITAL.test(after);
}
