import type { EditorState, Transaction } from "prosemirror-state";
import type { EditorView } from "prosemirror-view";

import type { PaperBlock } from "#shared/features/documents/paper-text.ts";
import { createState } from "./create-state.ts";
import { replaceBlocks } from "./replace-blocks.ts";
import { fromDocument } from "./text/from-document.ts";

/**
 * A text that is being written, with its whole undo history. It lives as long as the window:
 * a screen that is left and opened again goes on where it was.
 */
export type EditorSession = Readonly<{
  state: () => EditorState;
  blocks: () => readonly PaperBlock[];
  /** The view on screen, if any. */
  view: () => EditorView | null;
  attach: (view: EditorView | null) => void;
  dispatch: (transaction: Transaction) => void;
  /** Puts in what came from elsewhere: another person's changes (never undone), an older version. */
  replace: (blocks: readonly PaperBlock[], options: { canUndo: boolean }) => void;
  /** @returns how to stop listening */
  subscribe: (listener: (isTextChanged: boolean) => void) => () => void;
}>;

export function createEditorSession(blocks: readonly PaperBlock[]): EditorSession {
  let state = createState(blocks);
  let shown: EditorView | null = null;
  const listeners = new Set<(isTextChanged: boolean) => void>();

  const dispatch = (transaction: Transaction): void => {
    const before = state.doc;
    state = state.apply(transaction);
    shown?.updateState(state);
    for (const listener of listeners) listener(state.doc !== before);
  };

  return {
    state: () => state,
    blocks: () => fromDocument(state.doc),
    view: () => shown,
    attach: (view) => {
      shown = view;
    },
    dispatch,
    replace: (next, { canUndo }) => {
      const transaction = replaceBlocks(state.tr, next);
      if (!canUndo) transaction.setMeta("addToHistory", false);
      if (transaction.docChanged) dispatch(transaction);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
