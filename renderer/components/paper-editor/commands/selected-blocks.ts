import type { Node } from "prosemirror-model";
import type { EditorState } from "prosemirror-state";

/** A block of the paper with its place among the others. */
export type PlacedBlock = Readonly<{ node: Node; index: number; position: number }>;

/** The blocks that the selection touches, in order. */
export function selectedBlocks({ doc, selection }: EditorState): readonly PlacedBlock[] {
  const found: PlacedBlock[] = [];
  const first = selection.$from.index(0);
  const last = selection.to > selection.from ? selection.$to.index(0) : first;
  let position = selection.$from.posAtIndex(first, 0);
  for (let index = first; index <= last; index += 1) {
    const node = doc.maybeChild(index);
    const isNodeEnd = index === last && index > first && selection.$to.depth === 0;
    if (node == null || isNodeEnd) break;
    found.push({ node, index, position });
    position += node.nodeSize;
  }
  return found;
}

/** The block that the selection begins in, a table too. */
export function blockAtCaret({ doc, selection }: EditorState): Node | null {
  return doc.maybeChild(selection.$from.index(0));
}

/** The one block with the caret in it, when it is a block of text and not a cell of a table. */
export function caretBlock(state: EditorState): PlacedBlock | null {
  const { $from, $to } = state.selection;
  if ($from.depth !== 1 || !$from.sameParent($to) || !$from.parent.isTextblock) return null;
  return { node: $from.parent, index: $from.index(0), position: $from.before(1) };
}
