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
  position: number;
}>;

/** The headings and annexes of the text, in order. */
export function headingsOf(state: EditorState, figureWords: FigureWords): Heading[] {
  const numbers = numbersOf(state);
  const headings: Heading[] = [];
  state.doc.forEach((node, position) => {
    if (node.type.name !== "heading" && node.type.name !== "annex") return;
    const id = String(node.attrs["id"]);
    const printed = numbers.get(id);
    const style = numberingOf(node)?.style;
    headings.push({
      id,
      level: levelOf(node) ?? 1,
      number: printed === undefined || style === undefined ? null : shownNumber(style, printed),
      title: blockText(toBlock(node), figureWords).replaceAll("\n", " "),
      position,
    });
  });
  return headings;
}
