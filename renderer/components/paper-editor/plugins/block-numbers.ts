import type { Node } from "prosemirror-model";
import { type EditorState, Plugin, PluginKey } from "prosemirror-state";
import { Decoration, DecorationSet } from "prosemirror-view";

import { numberBlocks } from "#shared/features/documents/number-blocks.ts";
import { shownNumber } from "#shared/features/documents/shown-number.ts";
import { isNumberedBlock } from "#shared/features/documents/paper-text.ts";
import { toBlock } from "../text/from-document.ts";

type Numbers = Readonly<{ byId: ReadonlyMap<string, string>; drawn: DecorationSet }>;

const key = new PluginKey<Numbers>("block-numbers");

/**
 * The printed numbers before the blocks: drawn, never part of the text. They are counted anew
 * when blocks come, go or change their kind; a letter typed only moves them along.
 */
export function blockNumbers(): Plugin<Numbers> {
  return new Plugin<Numbers>({
    key,
    state: {
      init: (_config, { doc }) => count(doc),
      apply: (tr, before, { doc: old }) => {
        if (!tr.docChanged) return before;
        if (!isSameShape(old, tr.doc)) return count(tr.doc);
        return { byId: before.byId, drawn: before.drawn.map(tr.mapping, tr.doc) };
      },
    },
    props: { decorations: (state) => key.getState(state)?.drawn },
  });
}

/** The printed number of each block that has one, by block id, without the full stop behind it. */
export function numbersOf(state: EditorState): ReadonlyMap<string, string> {
  return key.getState(state)?.byId ?? new Map<string, string>();
}

function count(doc: Node): Numbers {
  const byId = numberBlocks(doc.children.map(toBlock));
  const drawn: Decoration[] = [];
  doc.forEach((node, position) => {
    const block = toBlock(node);
    const number = byId.get(block.id);
    if (number === undefined || !isNumberedBlock(block) || block.numbering === null) return;
    const { style, fixed } = block.numbering;
    drawn.push(
      Decoration.node(position, position + node.nodeSize, {
        "data-number": shownNumber(style, number),
        ...(fixed === null ? {} : { "data-fixed": "true" }),
      }),
    );
  });
  return { byId, drawn: DecorationSet.create(doc, drawn) };
}

/** The same blocks in the same order, of the same kind, depth and numbering; words may differ. */
function isSameShape(before: Node, after: Node): boolean {
  if (before.childCount !== after.childCount) return false;
  for (let index = 0; index < after.childCount; index += 1) {
    const [was, is] = [before.child(index), after.child(index)];
    if (was !== is && !was.sameMarkup(is)) return false;
  }
  return true;
}
