import type { Node } from "prosemirror-model";
import type { Transaction } from "prosemirror-state";

import type { PaperBlock } from "#shared/features/documents/paper-text.ts";
import { toDocument } from "./text/to-document.ts";

/**
 * Brings the text to `blocks` by as little change as it takes: what stays at the head and at the
 * foot is not touched, and where the same blocks stand in the same order only those that differ
 * are replaced, so that the caret and the undo history keep their places.
 */
export function replaceBlocks(tr: Transaction, blocks: readonly PaperBlock[]): Transaction {
  const { doc: before } = tr;
  const after = toDocument(blocks);
  const isInPlace =
    before.childCount === after.childCount &&
    before.children.every(({ attrs }, index) => attrs["id"] === after.child(index).attrs["id"]);
  if (!isInPlace) return replaceMiddle(tr, before, after);
  // From the end, so that the places before stay where they are.
  let end = before.content.size;
  for (let index = before.childCount - 1; index >= 0; index -= 1) {
    const [was, is] = [before.child(index), after.child(index)];
    const start = end - was.nodeSize;
    if (!was.eq(is)) tr.replaceWith(start, end, is);
    end = start;
  }
  return tr;
}

function replaceMiddle(tr: Transaction, before: Node, after: Node): Transaction {
  const shorter = Math.min(before.childCount, after.childCount);
  let head = 0;
  let start = 0;
  while (head < shorter && before.child(head).eq(after.child(head))) {
    start += before.child(head).nodeSize;
    head += 1;
  }
  let foot = 0;
  let end = before.content.size;
  while (
    foot < shorter - head &&
    before.child(before.childCount - 1 - foot).eq(after.child(after.childCount - 1 - foot))
  ) {
    end -= before.child(before.childCount - 1 - foot).nodeSize;
    foot += 1;
  }
  const middle = after.children.slice(head, after.childCount - foot);
  return middle.length === 0 ? tr.delete(start, end) : tr.replaceWith(start, end, middle);
}
