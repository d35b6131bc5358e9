import { EditorView } from "prosemirror-view";

import { copySerializer, copyText } from "../paste/copy-out.ts";
import { takePaste } from "../paste/take-paste.ts";
import type { EditorSession } from "../session.ts";
import { runOf } from "../text/run-of.ts";
import { onChipMenuKey } from "./chip-menu-keys.ts";
import { chipView } from "./chip-view.ts";
import { listView } from "./list-view.ts";
import type { OutsideBoard } from "./outside.ts";

/** Puts a text on the page; its state stays with the session when the view goes. */
export function showPaper(
  place: HTMLElement,
  session: EditorSession,
  board: OutsideBoard,
  /** Told when more was pasted than a paper takes at once. */
  onPasteRefused: () => void,
): EditorView {
  let hasEscaped = false;
  return new EditorView(place, {
    state: session.state(),
    dispatchTransaction: session.dispatch,
    clipboardSerializer: copySerializer(session.state, board.read),
    clipboardTextSerializer: (slice, { state }) => copyText(slice, state, board.read()),
    nodeViews: { target: chipView(board), list: listView(board) },
    handleDOMEvents: {
      // Escape lets the next Tab out, so that the keyboard is never caught in the text.
      keydown: (_view, { key }) => {
        const isLetOut = key === "Tab" && hasEscaped;
        hasEscaped = key === "Escape";
        return isLetOut;
      },
      paste: (view, event) => takePaste(view, event, onPasteRefused),
    },
    handleKeyDown: (view, event) => {
      if (onChipMenuKey(view, event, board.read())) return true;
      if (event.key !== "Enter" || !event.altKey) return false;
      const { nodeBefore, nodeAfter } = view.state.selection.$from;
      const figure = [nodeAfter, nodeBefore].find((node) => node?.type.name === "target");
      if (figure == null) return false;
      board.read().onOpenTarget(runOf(figure).targetId);
      return true;
    },
  });
}

/** What the text is to those who cannot see it, and whether it may be changed. */
export function describePaper(
  view: EditorView,
  { label, hintId, isReadOnly }: Readonly<{ label: string; hintId: string; isReadOnly: boolean }>,
): void {
  view.setProps({
    editable: () => !isReadOnly,
    attributes: {
      role: "textbox",
      "aria-multiline": "true",
      "aria-label": label,
      "aria-describedby": hintId,
      "aria-readonly": String(isReadOnly),
      // A text that cannot be written in is still read and scrolled with the keyboard.
      ...(isReadOnly ? { tabindex: "0" } : {}),
      spellcheck: "false",
    },
  });
}
