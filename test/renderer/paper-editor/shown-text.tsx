import { act, screen } from "@testing-library/react";
import { TextSelection } from "prosemirror-state";

import { PaperEditor } from "#renderer/components/paper-editor/paper-editor.tsx";
import { createEditorSession } from "#renderer/components/paper-editor/session.ts";
import type { Outside } from "#renderer/components/paper-editor/view/outside.ts";
import { asTyped, type PaperBlock } from "#shared/features/documents/paper-text.ts";

import { showScreen } from "../support/show-screen.tsx";

const nothingOutside: Outside = {
  figureWords: asTyped,
  lists: {},
  targets: [],
  onOpenTarget: () => undefined,
};

/** A text on the page with the caret behind its last word, and hands to write in it. */
export async function showText(blocks: readonly PaperBlock[], outside: Partial<Outside> = {}) {
  const session = createEditorSession(blocks);
  const shown = showScreen(
    <PaperEditor
      session={session}
      label="Văn bản"
      isReadOnly={false}
      outside={{ ...nothingOutside, ...outside }}
    />,
    {},
  );
  await screen.findByRole("textbox", { name: "Văn bản" });
  const view = session.view();
  if (view === null) throw new Error("no view");
  const caretTo = (from: number, to = from): void => {
    act(() => {
      const { doc, tr } = session.state();
      session.dispatch(tr.setSelection(TextSelection.create(doc, from, to)));
    });
  };
  caretTo(session.state().doc.content.size - 1);
  return {
    ...shown,
    session,
    view,
    caretTo,
    /** As the view hears of letters that were put in. */
    type: (letters: string): void => {
      for (const letter of letters) {
        act(() => {
          const { from, to } = session.state().selection;
          const put = () => session.state().tr.insertText(letter, from, to);
          const isTaken = view.someProp("handleTextInput", (handle) =>
            handle(view, from, to, letter, put),
          );
          if (isTaken !== true) session.dispatch(put());
        });
      }
    },
    /** @returns whether the key was taken, so that the browser does nothing with it */
    press: (key: string, held: KeyboardEventInit = {}): boolean => {
      let isTaken = false;
      act(() => {
        const event = { key, bubbles: true, cancelable: true, ...held };
        isTaken = !view.dom.dispatchEvent(new KeyboardEvent("keydown", event));
      });
      return isTaken;
    },
  };
}
