import { capitalRules, WORDS_BEFORE } from "./capital-rules-data.ts";

/** Words in a text that should be others: from–to are offsets. */
export type Misspelling = Readonly<{ from: number; to: number; found: string; expected: string }>;

/** Most lines have nothing wrong in them: one look for all rules tells. */
const anyWrong = new RegExp(capitalRules.map(({ wrong }) => wrong.source).join("|"), "u");

/** Capitals that are there and should not be, or are not and should, in the order of the text. */
export function wrongCapitals(text: string): readonly Misspelling[] {
  if (!anyWrong.test(text)) return [];
  const found = capitalRules.flatMap(({ wrong, expected, unlessAfter }) =>
    [...text.matchAll(wrong)]
      .filter((match) => !isRight(text, match, unlessAfter))
      .map((match) => ({
        from: match.index,
        to: match.index + match[0].length,
        found: match[0],
        expected: typeof expected === "string" ? expected : expected(match[0]),
      })),
  );
  let end = 0;
  return found
    .toSorted((a, b) => a.from - b.from || b.to - a.to)
    .filter(({ from, to }) => {
      if (from < end) return false;
      end = to;
      return true;
    });
}

function isRight(
  text: string,
  { index, 0: match }: RegExpExecArray,
  unlessAfter: RegExp | undefined,
): boolean {
  if (unlessAfter === undefined) return false;
  return unlessAfter.test(text.slice(Math.max(0, index - WORDS_BEFORE), index + match.length));
}
