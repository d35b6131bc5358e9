import { paperWords } from "../paper-words-data.ts";
import { type PaperRule, rewording } from "./checked-paper.ts";
import { mottoPattern, spacedDashPattern, yearRangePattern } from "./dash-words-data.ts";
import type { PaperPiece } from "./paper-pieces.ts";

/** The motto written with another dash than the decree's. */
export const mottoDash: PaperRule = ({ pieces }) =>
  pieces.flatMap((piece) =>
    [...piece.text.matchAll(mottoPattern)]
      .filter(([found]) => found !== paperWords.motto)
      .map(({ index, 0: found }) => {
        const to = index + found.length;
        const expected = paperWords.motto;
        return rewording("motto-dash", piece, [index, to, expected], { expected });
      }),
  );

type Join = Readonly<{ piece: PaperPiece; from: number; to: number; join: string; words: string }>;

/** One span of years joined in several ways in one paper, one pair of words likewise. */
export const dashesMixed: PaperRule = ({ pieces }) => [
  ...rarer(pieces.flatMap(yearJoins)),
  ...rarer(pieces.flatMap(wordJoins)),
];

function yearJoins(piece: PaperPiece): readonly Join[] {
  return [...piece.text.matchAll(yearRangePattern)].map((match) => {
    const [words, before = "", join = ""] = match;
    const from = match.index + before.length;
    return { piece, from, to: from + join.length, join, words };
  });
}

function wordJoins(piece: PaperPiece): readonly Join[] {
  const mottos = [...piece.text.matchAll(mottoPattern)].map(({ index, 0: found }) => ({
    from: index,
    to: index + found.length,
  }));
  return [...piece.text.matchAll(spacedDashPattern)]
    .filter(({ index }) => !mottos.some(({ from, to }) => from <= index && index < to))
    .map(({ index, 0: join }) => ({
      piece,
      from: index,
      to: index + join.length,
      join,
      words: join,
    }));
}

/** The joins that are not the commonest; where two are as common, the hyphen with blanks stays. */
function rarer(joins: readonly Join[]): ReturnType<PaperRule> {
  const counts = Map.groupBy(joins, ({ join }) => join);
  const [commonest] = [...counts].toSorted(
    ([joinA, a], [joinB, b]) => b.length - a.length || rank(joinA) - rank(joinB),
  );
  if (commonest === undefined) return [];
  const [usual] = commonest;
  return joins
    .filter(({ join }) => join !== usual)
    .map(({ piece, from, to, join, words }) =>
      rewording("dashes-mixed", piece, [from, to, usual], {
        expected: words.replace(join, usual),
      }),
    );
}

function rank(join: string): number {
  return [" - ", "-"].indexOf(join) < 0 ? 2 : [" - ", "-"].indexOf(join);
}
