import type { Node } from "prosemirror-model";
import type { Command, EditorState } from "prosemirror-state";

import type { NumberingStyle } from "#shared/features/documents/number-blocks.ts";
import {
  type BlockKind,
  bulletKind,
  continued,
  levelOf,
  numberingOf,
  plainParagraph,
} from "../text/block-kinds.ts";
import { changeKind } from "./set-block-kind.ts";
import { type PlacedBlock, selectedBlocks } from "./selected-blocks.ts";

const DEEPEST = 6;
const DEEPEST_BULLET = 3;

/** How offices number what lies one level deeper. */
const styleBelow: Readonly<Record<NumberingStyle, NumberingStyle>> = {
  part: "roman",
  roman: "arabic",
  capital: "arabic",
  arabic: "dotted",
  dotted: "letter",
  letter: "paren",
  paren: "paren",
  article: "arabic",
};

/** Tab: the selected numbered blocks and bullets one level deeper. */
export const levelIn: Command = (state, dispatch) =>
  changeLevels(state, dispatch, ({ node }) => deeperKind(node));

/** Shift+Tab: one level out; from the outermost a plain paragraph. */
export const levelOut: Command = (state, dispatch) =>
  changeLevels(state, dispatch, ({ node, index }) => kindOneLevelOut(state.doc, node, index));

function changeLevels(
  state: EditorState,
  dispatch: Parameters<Command>[1],
  kindFor: (block: PlacedBlock) => BlockKind | null,
): boolean {
  const { tr } = state;
  for (const block of selectedBlocks(state)) {
    if (!hasLevel(block.node)) continue;
    const kind = kindFor(block);
    if (kind !== null) changeKind(tr, block, kind);
  }
  if (!tr.docChanged) return false;
  dispatch?.(tr.scrollIntoView());
  return true;
}

function hasLevel(node: Node): boolean {
  return node.type.name === "bullet" || numberingOf(node) !== null || node.type.name === "heading";
}

function deeperKind(node: Node): BlockKind | null {
  const level = (levelOf(node) ?? 0) + 1;
  const numbering = numberingOf(node);
  if (node.type.name === "bullet") {
    return level > DEEPEST_BULLET ? null : bulletKind(level, numbering === null ? null : "paren");
  }
  if (level > DEEPEST) return null;
  const style = numbering === null ? null : styleBelow[numbering.style];
  return {
    type: node.type,
    attrs: { level, numbering: style === null ? null : { style, fixed: null } },
  };
}

/** As what stands above it one level out, so that its count goes on; else a plain paragraph. */
export function kindOneLevelOut(document: Node, node: Node, index: number): BlockKind {
  const level = levelOf(node) ?? 0;
  for (let at = index - 1; at >= 0; at -= 1) {
    const above = document.child(at);
    if (above.type.name === "annex") break;
    const isOfTheSame = (above.type.name === "bullet") === (node.type.name === "bullet");
    const depth = levelOf(above) ?? 0;
    const counts = above.type.name === "bullet" || numberingOf(above) !== null;
    if (isOfTheSame && counts && depth > 0 && depth < level) return continued(above);
    // Bullets hang on the paragraph before them; beyond it nothing is theirs.
    if (node.type.name === "bullet" && !isOfTheSame) break;
  }
  return plainParagraph;
}
