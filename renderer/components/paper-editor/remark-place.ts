import type { EditorState } from "prosemirror-state";

import { blockAtCaret } from "./commands/selected-blocks.ts";
import { offsetIn } from "./text/position-in.ts";

/** A place of the text as a remark keeps it; see markPlaceSchema. */
export type RemarkPlace = Readonly<{
  blockId: string;
  from: number | null;
  to: number | null;
  quote: string;
}>;

const LONGEST_QUOTE = 200;

/** The words that are selected; without any, the block with the caret. Null where there is none. */
export function remarkPlace(state: EditorState): RemarkPlace | null {
  const { doc, selection } = state;
  const { $from, $to, from, to, empty } = selection;
  const block = blockAtCaret(state);
  if (block === null) return null;
  const blockId = String(block.attrs["id"]);
  const isInWords = !empty && block.isTextblock && $from.sameParent($to);
  const quote = empty
    ? block.textBetween(0, block.content.size, " ")
    : doc.textBetween(from, to, " ");
  return {
    blockId,
    from: isInWords ? offsetIn(block, $from.parentOffset) : null,
    to: isInWords ? offsetIn(block, $to.parentOffset) : null,
    quote: quote.trim().slice(0, LONGEST_QUOTE),
  };
}
