import { type PaperRule, rewording } from "./checked-paper.ts";
import { yearBeforePattern } from "./year-words-data.ts";
import type { PaperPiece } from "./paper-pieces.ts";

/**
 * The year before where the paper's own year is meant: in the title, in headings, and where
 * the words speak of what is still to be done. What looks back may name any year.
 */
export const yearOfBefore: PaperRule = ({ pieces, context }) => {
  const before = String(context.year - 1);
  const expected = String(context.year);
  return pieces.flatMap((piece) =>
    yearsIn(piece, before).map((from) =>
      rewording("year-of-before", piece, [from, from + before.length, expected], {
        found: before,
        expected,
      }),
    ),
  );
};

function yearsIn({ kind, text }: PaperPiece, before: string): readonly number[] {
  if (kind === "basis" || kind === "recipient" || !text.includes(before)) return [];
  return [...text.matchAll(yearBeforePattern)]
    .filter(({ groups }) => groups?.["year"] === before)
    .map((match) => match.index + match[0].length - before.length);
}
