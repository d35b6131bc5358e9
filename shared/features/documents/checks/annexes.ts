import { type BlockOf, blockText } from "../paper-text.ts";
import { romanNumber } from "../roman-number.ts";
import { annexMentionPattern, annexWord, severalAnnexesPattern } from "./annex-words-data.ts";
import { finding, type PaperRule, within } from "./checked-paper.ts";
import type { PaperPiece } from "./paper-pieces.ts";

/**
 * Annexes that the main text does not point at, and a text that points at one that is not there.
 *
 * @source Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục III.1.a
 */
export const annexes: PaperRule = ({ content, pieces }) => {
  const blocks = content.blocks.filter(
    (block): block is BlockOf<"annex"> => block.kind === "annex",
  );
  const main = mainPieces(
    content.blocks.findIndex(({ kind }) => kind === "annex"),
    content,
    pieces,
  );
  const mentions = main.flatMap((piece) =>
    [...piece.text.matchAll(annexMentionPattern)].map((match) => ({ piece, match })),
  );
  if (blocks.length === 0) {
    const own = mentions.find(({ match }) => match[2] !== undefined);
    if (own === undefined) return [];
    const { piece, match } = own;
    return [
      finding("annex-missing", within(piece, match.index, match.index + match[0].length), {}),
    ];
  }
  const named = new Set(mentions.map(({ match }) => match[1]?.toUpperCase() ?? ""));
  const hasGeneral = named.has("") || main.some(({ text }) => severalAnnexesPattern.test(text));
  return blocks.flatMap((block, index) => {
    const number = romanNumber(index + 1);
    if (hasGeneral || named.has(number) || named.has(String(index + 1))) return [];
    const annex = blocks.length === 1 ? annexWord : `${annexWord} ${number}`;
    const place = { blockId: block.id, cell: null, from: 0, to: 0 };
    return [finding("annex-not-mentioned", { place, found: blockText(block) }, { annex })];
  });
};

/** The texts before the first annex; headings of annexes point at nothing. */
function mainPieces(
  annexAt: number,
  content: Parameters<PaperRule>[0]["content"],
  pieces: readonly PaperPiece[],
): readonly PaperPiece[] {
  const main = new Set(
    (annexAt < 0 ? content.blocks : content.blocks.slice(0, annexAt)).map(({ id }) => id),
  );
  return pieces.filter(
    ({ piece, kind }) => "blockId" in piece && main.has(piece.blockId) && kind !== "basis",
  );
}
