import { type PaperRule, rewording } from "./checked-paper.ts";
import { writtenDayPattern } from "./date-words-data.ts";
import type { PaperPiece } from "./paper-pieces.ts";

/**
 * Days under 10 and January and February without their leading zero, other months with one.
 *
 * @source Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.4.b
 */
export const dateZeros: PaperRule = ({ pieces }) =>
  pieces.flatMap((piece) => [...piece.text.matchAll(writtenDayPattern)].flatMap(wrongDay(piece)));

function wrongDay(piece: PaperPiece) {
  return (match: RegExpExecArray): ReturnType<PaperRule> => {
    const [found, before = "", day = "", between = "", month = ""] = match;
    const [d, m] = [Number(day), Number(month)];
    if (d < 1 || d > 31 || m < 1 || m > 12) return [];
    const right = [String(d).padStart(2, "0"), m <= 2 ? String(m).padStart(2, "0") : String(m)];
    if (day === right[0] && month === right[1]) return [];
    const from = match.index + before.length;
    const to = match.index + found.length;
    const expected = right.join(between);
    return [rewording("date-zeros", piece, [from, to, expected], { expected })];
  };
}
