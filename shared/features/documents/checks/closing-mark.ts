import { finding, type PaperRule, rewording, within } from "./checked-paper.ts";
import type { PaperPiece } from "./paper-pieces.ts";

/** Whatever stands at the end in place of "./.", and "./." where the text goes on. */
const ENDING_SIGNS = " \u00a0.;,/";
const ANY_MARK = /\s{0,3}\.\s{0,3}\/\s{0,3}\./gu;
const MARK = "./.";
const LAST_WORDS = 20;

/**
 * "./." at the end of the text, once and right behind the last word; nowhere else. The end of
 * an annex has none of its own.
 *
 * @source Nghị định 30/2020/NĐ-CP, Phụ lục III: all sample forms end so
 */
export const closingMark: PaperRule = ({ content, pieces }) => {
  const prose = pieces.filter(({ kind }) => isProse(kind));
  const annexAt = content.blocks.findIndex(({ kind }) => kind === "annex");
  const main = annexAt < 0 ? content.blocks : content.blocks.slice(0, annexAt);
  const lastId = main.at(-1)?.id;
  return prose.flatMap((piece) =>
    "blockId" in piece.piece && piece.piece.blockId === lastId ? atTheEnd(piece) : inside(piece),
  );
};

function isProse(kind: PaperPiece["kind"]): boolean {
  return kind === "paragraph" || kind === "bullet";
}

function atTheEnd(piece: PaperPiece): ReturnType<PaperRule> {
  const { text } = piece;
  let from = text.length;
  while (from > 0 && ENDING_SIGNS.includes(text.charAt(from - 1))) from -= 1;
  if (from === 0) return [];
  const before = inside({ ...piece, text: text.slice(0, from) });
  if (text.slice(from) === MARK) return before;
  const ending = text.slice(Math.max(0, from - LAST_WORDS));
  return [
    ...before,
    rewording("closing-mark-missing", piece, [from, text.length, MARK], { ending }),
  ];
}

function inside(piece: PaperPiece): ReturnType<PaperRule> {
  return [...piece.text.matchAll(ANY_MARK)].map(({ index, 0: found }) => {
    const to = index + found.length;
    return finding("closing-mark-inside", within(piece, index, to), {}, [
      { edit: "text", piece: piece.piece, from: index, to, text: "." },
    ]);
  });
}
