import type { NodeViewConstructor } from "prosemirror-view";

import { editorText as text } from "#shared/features/documents/editor-text.ts";
import { runOf } from "../text/run-of.ts";
import type { OutsideBoard } from "./outside.ts";

/** A figure of the text: reads as its target says today, opens it on a double click. */
export function chipView(board: OutsideBoard): NodeViewConstructor {
  return (first) => {
    let node = first;
    const dom = document.createElement("span");
    dom.dataset["chip"] = "";
    const show = (): void => {
      const words = board.read().figureWords(runOf(node));
      dom.dataset["target"] = String(node.attrs["targetId"]);
      dom.dataset["typed"] = String(node.attrs["typed"]);
      dom.textContent = words;
      dom.title = text.chip.title(words);
    };
    dom.addEventListener("dblclick", () => {
      board.read().onOpenTarget(runOf(node).targetId);
    });
    show();
    const stop = board.subscribe(show);
    return {
      dom,
      update: (next) => {
        if (next.type !== node.type) return false;
        node = next;
        show();
        return true;
      },
      ignoreMutation: () => true,
      destroy: stop,
    };
  };
}
