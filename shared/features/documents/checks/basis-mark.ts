import { type PaperRule, rewording } from "./checked-paper.ts";

/**
 * A basis that ends with another mark than the day's rules ask: ";" and, after the last one,
 * "." (under the old circular ","). One that ends with none gets its mark when it is printed.
 *
 * @source Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.6.a
 */
export const basisMark: PaperRule = ({ pieces, context }) => {
  const bases = pieces.filter(({ kind }) => kind === "basis");
  return bases.flatMap((piece, index) => {
    const expected = index === bases.length - 1 ? context.profile.lastBasisMark.mark : ";";
    const words = piece.text.trimEnd().replace(/[;.,]{1,3}$/u, "").length;
    const typed = piece.text.slice(words).trim();
    if (typed === "" || typed === expected) return [];
    return [rewording("basis-mark", piece, [words, piece.text.length, expected], { expected })];
  });
};
