import type { Node } from "prosemirror-model";
import type { EditorState } from "prosemirror-state";

import { blockText, type FigureWords } from "#shared/features/documents/paper-text.ts";
import { shownNumber } from "#shared/features/documents/shown-number.ts";
import { numbersOf } from "./plugins/block-numbers.ts";
import { toBlock } from "./text/from-document.ts";
import { levelOf, numberingOf } from "./text/block-kinds.ts";

export type Heading = Readonly<{
  id: string;
  level: number;
  /** As it is printed before the words; null: none. */
  number: string | null;
  title: string;
}>;

/** The headings and annexes of the text, in order. */
export function headingsOf(state: EditorState, figureWords: FigureWords): Heading[] {
  const numbers = numbersOf(state);
  return state.doc.children.filter(isHeading).map((node) => {
    const id = String(node.attrs["id"]);
    const printed = numbers.get(id);
    const style = numberingOf(node)?.style;
    return {
      id,
      level: levelOf(node) ?? 1,
      number: printed === undefined || style === undefined ? null : shownNumber(style, printed),
      title: blockText(toBlock(node), figureWords).replaceAll("\n", " "),
    };
  });
}

/** The heading or annex under which the caret stands, or in which; null before the first. */
export function headingAtCaret({ doc, selection }: EditorState): string | null {
  for (let index = selection.$from.index(0); index >= 0; index -= 1) {
    const node = doc.maybeChild(index);
    if (node != null && isHeading(node)) return String(node.attrs["id"]);
  }
  return null;
}

function isHeading({ type }: Node): boolean {
  return type.name === "heading" || type.name === "annex";
}
