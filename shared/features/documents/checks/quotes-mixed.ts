import { finding, type PaperRule, within } from "./checked-paper.ts";
import type { PaperEdit } from "./finding.ts";
import type { PaperPiece } from "./paper-pieces.ts";

/** Straight quotation marks beside curly ones: the rarer kind is brought to the other. */
export const quotesMixed: PaperRule = ({ pieces }) => {
  const straight = countIn(pieces, /"/gu);
  const curly = countIn(pieces, /[“”]/gu);
  if (straight === 0 || curly === 0) return [];
  const rare = straight <= curly ? /"/gu : /[“”]/gu;
  return pieces.flatMap((piece) => {
    const marks = [...piece.text.matchAll(rare)].map(({ index }) => index);
    const [first] = marks;
    if (first === undefined) return [];
    const edits = marks.map((from): PaperEdit => {
      const text = straight <= curly ? curlyAt(piece.text, from) : '"';
      return { edit: "text", piece: piece.piece, from, to: from + 1, text };
    });
    const last = marks.at(-1) ?? first;
    return [finding("quotes-mixed", within(piece, first, last + 1), { straight, curly }, edits)];
  });
};

function countIn(pieces: readonly PaperPiece[], mark: RegExp): number {
  return pieces.reduce((sum, { text }) => sum + [...text.matchAll(mark)].length, 0);
}

/** Opening at the head of a word, closing behind one. */
function curlyAt(text: string, at: number): string {
  return at === 0 || /[\s([{“–—-]/u.test(text.charAt(at - 1)) ? "“" : "”";
}
