import type { Node } from "prosemirror-model";
import type { Command } from "prosemirror-state";

import type { NumberingStyle } from "#shared/features/documents/number-blocks.ts";
import { headingKind, levelOf, numberingOf } from "../text/block-kinds.ts";
import { selectedBlocks } from "./selected-blocks.ts";
import { setBlockKind } from "./set-block-kind.ts";

type HeadingStyle = Readonly<{ key: string; style: NumberingStyle; command: Command }>;

/** The headings of plans by depth, and the articles of decisions; `key` goes with Ctrl+Alt. */
export const headingStyles: readonly HeadingStyle[] = [
  { key: "1", style: "roman", command: setBlockKind(headingKind(1, "roman")) },
  { key: "2", style: "arabic", command: setBlockKind(headingKind(2, "arabic")) },
  { key: "3", style: "dotted", command: setBlockKind(headingKind(3, "dotted")) },
  { key: "4", style: "letter", command: setBlockKind(headingKind(4, "letter")) },
  { key: "5", style: "article", command: setArticle },
];

/** An article lies as deep as the one before it, or one level under the heading before it. */
function setArticle(...[state, dispatch]: Parameters<Command>): boolean {
  const index = selectedBlocks(state)[0]?.index ?? 0;
  return setBlockKind(headingKind(articleLevel(state.doc, index), "article"))(state, dispatch);
}

function articleLevel(document: Node, index: number): number {
  for (let at = index - 1; at >= 0; at -= 1) {
    const node = document.child(at);
    if (node.type.name === "annex") break;
    const style = numberingOf(node)?.style;
    const level = levelOf(node) ?? 0;
    if (node.type.name !== "heading" || style === undefined) continue;
    if (style === "article") return level;
    if (style === "part" || style === "roman" || style === "capital") return Math.min(level + 1, 6);
  }
  return 1;
}
