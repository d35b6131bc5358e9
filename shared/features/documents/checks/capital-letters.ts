import { type PaperRule, rewording } from "./checked-paper.ts";
import type { PaperPiece } from "./paper-pieces.ts";
import { sentenceStarts } from "./sentence-starts.ts";
import { type Misspelling, wrongCapitals } from "./wrong-capitals.ts";

/** Capitals against Nghị định 30/2020/NĐ-CP, Phụ lục II. */
export const capitalLetters: PaperRule = ({ pieces }) =>
  pieces.flatMap((piece) =>
    misspellings(piece).map(({ from, to, expected }) =>
      rewording("capital-letters", piece, [from, to, expected], { expected }),
    ),
  );

function misspellings({ kind, text }: PaperPiece): readonly Misspelling[] {
  const isProse = kind === "paragraph" || kind === "bullet";
  const words = wrongCapitals(text);
  const taken = new Set(words.map(({ from }) => from));
  const starts = isProse ? sentenceStarts(text, true) : [];
  return [...words, ...starts.filter(({ from }) => !taken.has(from))];
}
