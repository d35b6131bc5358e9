import type { Node } from "prosemirror-model";
import { type Command, TextSelection } from "prosemirror-state";

import {
  type BlockKind,
  basisKind,
  continued,
  levelOf,
  numberingOf,
  plainParagraph,
} from "../text/block-kinds.ts";
import { paperSchema } from "../text/schema.ts";
import { kindOneLevelOut } from "./change-level.ts";
import { caretBlock } from "./selected-blocks.ts";
import { changeKind } from "./set-block-kind.ts";

const { line_break: lineBreak } = paperSchema.nodes;

/**
 * Enter: the next block of the same kind, its number counted on. In an empty numbered block or
 * bullet one level out instead. The part behind the caret is the new block; only where the caret
 * stands at the very start the words keep their block and an empty one is put before it.
 */
export const breakBlock: Command = (state, dispatch) => {
  const { selection, tr } = state;
  if (!(selection instanceof TextSelection) || selection.$from.depth !== 1) return false;
  const block = caretBlock(state);
  if (block?.node.childCount === 0 && isMarked(block.node)) {
    changeKind(tr, block, kindOneLevelOut(state.doc, block.node, block.index));
    dispatch?.(tr.scrollIntoView());
    return true;
  }
  if (!selection.empty) tr.deleteSelection();
  const { $from } = tr.selection;
  if ($from.depth !== 1) return false;
  if ($from.parentOffset === 0 && $from.parent.childCount > 0) {
    const { type, attrs } = continued($from.parent);
    tr.insert($from.before(1), type.create(attrs));
  } else {
    const { type, attrs } = kindAfter($from.parent, $from.parentOffset);
    tr.split($from.pos, 1, [{ type, attrs: { ...attrs, id: "" } }]);
  }
  dispatch?.(tr.scrollIntoView());
  return true;
};

/** Ctrl+Enter: a plain paragraph below the block, wherever in it the caret stands. */
export const paragraphBelow: Command = (state, dispatch) => {
  const { $to } = state.selection;
  if ($to.depth === 0) return false;
  const { tr } = state;
  const after = $to.after(1);
  tr.insert(after, plainParagraph.type.create(plainParagraph.attrs));
  tr.setSelection(TextSelection.create(tr.doc, after + 1));
  dispatch?.(tr.scrollIntoView());
  return true;
};

/** Shift+Enter: a new line in a title; papers have no broken lines elsewhere. */
export const breakLine: Command = (state, dispatch) => {
  const block = caretBlock(state);
  if (block === null || !["heading", "annex"].includes(block.node.type.name)) return false;
  dispatch?.(state.tr.replaceSelectionWith(lineBreak.create()).scrollIntoView());
  return true;
};

/** Backspace at the start takes mark or number off first, as every word processor does. */
export const takeMarkOff: Command = (state, dispatch) => {
  const block = caretBlock(state);
  if (block === null || !state.selection.empty || state.selection.$from.parentOffset > 0) {
    return false;
  }
  if (!isMarked(block.node)) return false;
  const { tr } = state;
  changeKind(tr, block, plainParagraph);
  dispatch?.(tr.scrollIntoView());
  return true;
};

/** Does the block show anything besides its words, which an empty Enter takes off? */
function isMarked(node: Node): boolean {
  return node.type.name !== "paragraph" || numberingOf(node) !== null || (levelOf(node) ?? 0) > 0;
}

function kindAfter(node: Node, offset: number): BlockKind {
  if (offset < node.content.size) return continued(node);
  if (node.type.name === "basis") return basisKind;
  const goesOn = node.type.name === "bullet" || numberingOf(node) !== null;
  return goesOn ? continued(node) : plainParagraph;
}
