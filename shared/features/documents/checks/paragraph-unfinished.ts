import { finding, type PaperRule, within } from "./checked-paper.ts";

const LONGEST_TITLE = 40;
const LAST_WORDS = 40;

/** A paragraph of some length that stops without a mark at its end: words may have been lost. */
export const paragraphUnfinished: PaperRule = ({ content, pieces }) => {
  const lastId = content.blocks.at(-1)?.id;
  return pieces
    .filter(({ kind, text }) => kind === "paragraph" && text.length > LONGEST_TITLE)
    .filter(({ piece }) => !("blockId" in piece && piece.blockId === lastId))
    .filter(({ text }) => !/[.;:!?…,/)][”"’')]?\s?$/u.test(text))
    .map((piece) => {
      const from = Math.max(0, piece.text.length - LAST_WORDS);
      const ending = piece.text.slice(piece.text.indexOf(" ", from) + 1);
      return finding("paragraph-unfinished", within(piece, from, piece.text.length), { ending });
    });
};
