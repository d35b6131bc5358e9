import { lastWords } from "./excerpt.ts";
import type { PlanWarning } from "./parsed-plan.ts";
import type { Piece } from "./read-body.ts";
import { warn } from "./warn.ts";

const CLOSING_MARK = "./.";

/**
 * A paragraph that stops without a sign at its end, and a last paragraph that does not
 * end with "./." (the sample forms of Nghị định 30/2020, Phụ lục III, all do).
 */
export function checkEndings(pieces: readonly Piece[]): PlanWarning[] {
  const lastAt = pieces.findLastIndex(({ row }) => row === null);
  return pieces.flatMap((piece, index) => {
    if (index === lastAt) {
      if (piece.text.endsWith(CLOSING_MARK) && !/\s\.\/\.$/u.test(piece.text)) return [];
      return [warn("plans.closing-mark", piece, { found: lastWords(piece.text, 20) })];
    }
    const isSentence = piece.kind === "paragraph" && piece.row === null && piece.text.length > 40;
    if (!isSentence || /[.;:!?…][”"’')]?$|,\.\.\.$/u.test(piece.text)) return [];
    return [warn("plans.paragraph-unfinished", piece, { ending: lastWords(piece.text, 40) })];
  });
}
