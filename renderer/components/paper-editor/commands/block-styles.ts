import type { Node } from "prosemirror-model";
import type { Command, EditorState } from "prosemirror-state";

import {
  annexKind,
  basisKind,
  bulletKind,
  headingKind,
  levelOf,
  numberedKind,
  numberingOf,
  plainParagraph,
} from "../text/block-kinds.ts";
import { headingStyles } from "./heading-styles.ts";
import { selectedBlocks } from "./selected-blocks.ts";
import { setBlockKind } from "./set-block-kind.ts";

export const blockStyles = [
  "plain",
  "roman",
  "arabic",
  "dotted",
  "letter",
  "article",
  "headingPlain",
  "numbered",
  "dash",
  "plus",
  "paren",
  "basis",
  "annex",
] as const;
export type BlockStyle = (typeof blockStyles)[number];

/** The style of the block with the caret; null for one that the list does not name, and for tables. */
export function styleAtCaret(state: EditorState): BlockStyle | null {
  const node = selectedBlocks(state)[0]?.node;
  return node === undefined ? null : styleOf(node);
}

function styleOf(node: Node): BlockStyle | null {
  const numbering = numberingOf(node);
  switch (node.type.name) {
    case "basis":
    case "annex":
      return node.type.name;
    case "paragraph":
      return numbering === null ? "plain" : "numbered";
    case "bullet":
      if (numbering !== null) return "paren";
      return node.attrs["mark"] === "+" ? "plus" : "dash";
    case "heading": {
      if (numbering === null) return "headingPlain";
      return headingStyles.some(({ style }) => style === numbering.style)
        ? (blockStyles.find((each) => each === numbering.style) ?? null)
        : null;
    }
    default:
      return null;
  }
}

/** Gives the selected blocks a style of the list. */
export function setBlockStyle(style: BlockStyle): Command {
  const heading = headingStyles.find((each) => each.style === style);
  if (heading !== undefined) return heading.command;
  return (state, dispatch) => setBlockKind(kindOf(style, state))(state, dispatch);
}

function kindOf(style: BlockStyle, state: EditorState) {
  const first = selectedBlocks(state)[0];
  const above = headingAbove(state.doc, first?.index ?? 0);
  switch (style) {
    case "basis":
      return basisKind;
    case "annex":
      return annexKind;
    case "dash":
      return bulletKind(1);
    case "plus":
      return bulletKind(2);
    case "paren":
      return bulletKind(1, "paren");
    case "numbered":
      return numberedKind(Math.min(above + 1, 6), "arabic");
    case "headingPlain":
      return headingKind(Math.max(1, Math.min(above, 6)), null);
    case "plain":
    case "roman":
    case "arabic":
    case "dotted":
    case "letter":
    case "article":
      return plainParagraph;
  }
}

/** How deep the heading lies under which a block stands; 0 before the first. */
export function headingAbove(document: Node, index: number): number {
  for (let at = index - 1; at >= 0; at -= 1) {
    const node = document.child(at);
    if (node.type.name === "annex") return 0;
    if (node.type.name === "heading") return levelOf(node) ?? 0;
  }
  return 0;
}
