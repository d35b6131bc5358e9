import { inlineText, type PaperBlock, type PaperContent } from "../paper-text.ts";
import type { Piece } from "./schemas.ts";

/** One run of plain text of a paper, and what it is. */
export type PaperPiece = Readonly<{
  piece: Piece;
  kind: PaperBlock["kind"] | "cell" | "title" | "addressee" | "recipient";
  text: string;
}>;

/** Every text that a paper prints, in the order in which it is read; chips by their typed words. */
export function paperPieces(content: PaperContent): readonly PaperPiece[] {
  return [
    { piece: { part: "title", row: null }, kind: "title", text: content.title },
    ...content.addressees.map((text, row): PaperPiece => ({
      piece: { part: "addressees", row },
      kind: "addressee",
      text,
    })),
    ...content.blocks.flatMap(blockPieces),
    ...content.recipients.map((text, row): PaperPiece => ({
      piece: { part: "recipients", row },
      kind: "recipient",
      text,
    })),
  ];
}

function blockPieces(block: PaperBlock): readonly PaperPiece[] {
  const { id: blockId, kind } = block;
  if (kind === "list") return [];
  if (kind !== "table") {
    return [{ piece: { blockId, cell: null }, kind, text: inlineText(block.content) }];
  }
  return block.rows.flatMap(({ cells }, row) =>
    cells.map(({ content }, column): PaperPiece => ({
      piece: { blockId, cell: [row, column] },
      kind: "cell",
      text: inlineText(content),
    })),
  );
}
