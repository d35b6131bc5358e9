import { type Command, type EditorState, TextSelection } from "prosemirror-state";

import { createState } from "#renderer/components/paper-editor/create-state.ts";
import { numbersOf } from "#renderer/components/paper-editor/plugins/block-numbers.ts";
import { fromDocument } from "#renderer/components/paper-editor/text/from-document.ts";
import type { NumberingStyle } from "#shared/features/documents/number-blocks.ts";
import { blockText, type PaperBlock } from "#shared/features/documents/paper-text.ts";

let made = 0;
const id = () => `t${String((made += 1))}`;
const words = (text: string) => (text === "" ? [] : [{ type: "text" as const, text }]);

export function heading(level: number, style: NumberingStyle | null, text: string): PaperBlock {
  const numbering = style === null ? null : { style, fixed: null };
  return { kind: "heading", id: id(), level, numbering, content: words(text) };
}

export function paragraph(text: string): PaperBlock {
  return { kind: "paragraph", id: id(), level: 0, numbering: null, content: words(text) };
}

export function bullet(level: number, text: string): PaperBlock {
  const mark = level === 1 ? "-" : "+";
  return { kind: "bullet", id: id(), level, mark, numbering: null, content: words(text) };
}

/** A text with the caret before `at` in the first block that holds it. */
export function written(blocks: readonly PaperBlock[], at?: string): EditorState {
  const state = createState(blocks);
  return at === undefined ? state : caretAt(state, at);
}

export function caretAt(state: EditorState, at: string, side: "before" | "behind" = "before") {
  let place = -1;
  state.doc.descendants((node, position) => {
    const found = node.isTextblock ? node.textContent.indexOf(at) : -1;
    if (place < 0 && found >= 0) {
      place = position + 1 + found + (side === "behind" ? at.length : 0);
    }
    return place < 0;
  });
  if (place < 0) throw new Error(`"${at}" is not in the text`);
  return state.apply(state.tr.setSelection(TextSelection.create(state.doc, place)));
}

/** The state after a command; null when it does not apply. */
export function after(state: EditorState, ...commands: readonly Command[]): EditorState {
  let now = state;
  for (const command of commands) {
    const did = command(now, (tr) => {
      now = now.apply(tr);
    });
    if (!did) throw new Error("the command does not apply here");
  }
  return now;
}

/** One line a block, as it is printed: number or mark, words. "·" stands for no words. */
export function lines(state: EditorState): string[] {
  const numbers = numbersOf(state);
  return fromDocument(state.doc).map((block) => {
    const number = numbers.get(block.id);
    const mark = block.kind === "bullet" ? block.mark : null;
    return [mark, number, blockText(block) || "·"].filter((part) => part != null).join(" ");
  });
}

export function ids(state: EditorState): string[] {
  return fromDocument(state.doc).map((block) => block.id);
}
