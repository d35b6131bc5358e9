import { closeHistory } from "prosemirror-history";
import { type EditorState, Plugin, PluginKey, type Transaction } from "prosemirror-state";

import { caretBlock } from "../commands/selected-blocks.ts";
import { changeKind } from "../commands/set-block-kind.ts";
import { typedKind } from "../commands/typed-kind.ts";
import { numberingOf } from "../text/block-kinds.ts";

/** The mark that has just become numbering, and where; Backspace turns it back. */
type Turned = Readonly<{ typed: string; blockId: string }>;

const key = new PluginKey<Turned | null>("typed-marks");

/**
 * "- ", "+ ", "1. ", "a) ", "I. " typed at the start of a plain paragraph become its bullet or
 * numbering, as every word processor does. Backspace or Ctrl+Z at once gives the signs back.
 */
export function typedMarks(): Plugin<Turned | null> {
  return new Plugin<Turned | null>({
    key,
    state: {
      init: () => null,
      apply: (tr, before) => {
        const turned = tr.getMeta(key) as Turned | undefined;
        if (turned !== undefined) return turned;
        return tr.docChanged || tr.selectionSet ? null : before;
      },
    },
    props: {
      handleTextInput: (view, from, to, text) => {
        // While a letter is being composed the text is the keyboard's, not ours.
        if (text !== " " || from !== to || view.composing) return false;
        const turned = turn(view.state);
        if (turned === null) return false;
        // The space is a step of the history of its own, so that one undo brings it back.
        view.dispatch(view.state.tr.insertText(" ", from, to));
        view.dispatch(closeHistory(turned.tr(view.state)));
        return true;
      },
      handleKeyDown: (view, event) => {
        if (event.key !== "Backspace" || event.ctrlKey || event.altKey || view.composing) {
          return false;
        }
        const turned = key.getState(view.state) ?? null;
        const block = caretBlock(view.state);
        if (turned === null || block?.node.attrs["id"] !== turned.blockId) return false;
        view.dispatch(turnBack(view.state, turned));
        return true;
      },
    },
  });
}

function turn(state: EditorState): { tr: (state: EditorState) => Transaction } | null {
  const block = caretBlock(state);
  if (block === null || block.node.type.name !== "paragraph") return null;
  if (numberingOf(block.node) !== null || block.node.attrs["level"] !== 0) return null;
  const { parentOffset } = state.selection.$from;
  const typed = block.node.textBetween(0, parentOffset, null, "\ufffc");
  const kind = typedKind(state.doc, block, typed);
  if (kind === null) return null;
  return {
    tr: (now) => {
      const { tr } = now;
      changeKind(tr, block, kind);
      tr.delete(block.position + 1, block.position + 1 + typed.length + 1);
      const blockId = String(block.node.attrs["id"]);
      return tr.setMeta(key, { typed: `${typed} `, blockId } satisfies Turned);
    },
  };
}

function turnBack(state: EditorState, { typed }: Turned): Transaction {
  const { tr } = state;
  const block = caretBlock(state);
  if (block === null) return tr;
  const { paragraph } = state.schema.nodes;
  const attrs = { id: block.node.attrs["id"] as unknown, level: 0, numbering: null };
  tr.setNodeMarkup(block.position, paragraph, attrs);
  return closeHistory(tr.insertText(typed, block.position + 1));
}
