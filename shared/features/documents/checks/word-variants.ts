import { type CheckedPaper, type PaperRule, rewording } from "./checked-paper.ts";
import type { PaperPiece } from "./paper-pieces.ts";
import { wordVariants } from "./word-variants-data.ts";

type Use = Readonly<{ piece: PaperPiece; from: number; found: string }>;

/** One word written in two good ways in one paper: the rarer is brought to the other. */
export const wordVariantsMixed: PaperRule = (paper) =>
  wordVariants.flatMap(([usual, other]) => {
    const [ofUsual, ofOther] = [usesOf(usual, paper), usesOf(other, paper)];
    if (ofUsual.length === 0 || ofOther.length === 0) return [];
    const [rare, kept] = ofOther.length <= ofUsual.length ? [ofOther, usual] : [ofUsual, other];
    return rare.map(({ piece, from, found }) => {
      const isCapital = found.charAt(0) !== found.charAt(0).toLocaleLowerCase("vi");
      const expected = isCapital ? kept.charAt(0).toLocaleUpperCase("vi") + kept.slice(1) : kept;
      return rewording("variants-mixed", piece, [from, from + found.length, expected], {
        expected,
      });
    });
  });

function usesOf(words: string, { pieces }: CheckedPaper): readonly Use[] {
  const pattern = new RegExp(`(?<!\\p{L})${words}(?!\\p{L})`, "giu");
  return pieces.flatMap((piece) =>
    [...piece.text.matchAll(pattern)].map(({ index, 0: found }) => ({ piece, from: index, found })),
  );
}
