import type { Command, Transaction } from "prosemirror-state";

import { type BlockKind, isWordsBlock } from "../text/block-kinds.ts";
import { type PlacedBlock, selectedBlocks } from "./selected-blocks.ts";

/** Makes every selected block of text one of `kind`; words and ids stay. */
export function setBlockKind(kind: BlockKind): Command {
  return (state, dispatch) => {
    const blocks = selectedBlocks(state).filter(({ node }) => isWordsBlock(node));
    if (blocks.length === 0) return false;
    if (dispatch !== undefined) {
      const { tr } = state;
      for (const block of blocks) changeKind(tr, block, kind);
      dispatch(tr.scrollIntoView());
    }
    return true;
  };
}

export function changeKind(
  tr: Transaction,
  { node, position }: PlacedBlock,
  { type, attrs }: BlockKind,
): void {
  tr.setNodeMarkup(position, type, { id: node.attrs["id"] as unknown, ...attrs });
}
