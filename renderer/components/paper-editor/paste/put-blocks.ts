import { closeHistory } from "prosemirror-history";
import { Fragment, type Node, Slice } from "prosemirror-model";
import { type EditorState, TextSelection, type Transaction } from "prosemirror-state";

import { countedNumbers } from "#shared/features/documents/number-blocks.ts";
import type { PaperBlock, PaperInline } from "#shared/features/documents/paper-text.ts";
import { isWordsBlock, levelOf, numberingOf } from "../text/block-kinds.ts";
import { toBlock } from "../text/from-document.ts";
import { sizeOf } from "../text/size-of.ts";
import { inlineNodes, toNode } from "../text/to-document.ts";

/** Words of one line where the caret stands; the block stays what it is. */
export function putWords(state: EditorState, content: readonly PaperInline[]): Transaction {
  const slice = new Slice(Fragment.from(inlineNodes(content)), 0, 0);
  const tr = closeHistory(state.tr);
  return tr.replace(tr.selection.from, tr.selection.to, slice).scrollIntoView();
}

/**
 * Blocks where the caret stands. A plain first one goes on in the block with the caret, and what
 * stood behind the caret goes on in the last one, as in every word processor.
 */
export function putBlocks(state: EditorState, blocks: readonly PaperBlock[]): Transaction {
  const nodes = blocks.map((block) => toNode({ ...block, id: crypto.randomUUID() }));
  const tr = closeHistory(state.tr);
  if (!tr.selection.empty) tr.deleteSelection();
  const { $from } = tr.selection;
  if ($from.depth !== 1) {
    tr.replaceSelection(new Slice(Fragment.from(nodes), 0, 0));
  } else {
    const { all, behindCaret } = around($from.parent, $from.parentOffset, nodes);
    const start = $from.before(1);
    tr.replaceWith(start, start + $from.parent.nodeSize, all);
    const end = start + sizeOf(all);
    tr.setSelection(TextSelection.near(tr.doc.resolve(end - behindCaret), -1));
  }
  freeNumbers(tr, new Set(nodes.map(({ attrs }) => String(attrs["id"]))));
  return tr.scrollIntoView();
}

/** The block with the caret and the new ones in order, and how much of them lies behind the caret. */
function around(
  block: Node,
  offset: number,
  nodes: readonly Node[],
): { all: readonly Node[]; behindCaret: number } {
  const head = block.content.cut(0, offset);
  const tail = block.content.cut(offset);
  const [first, ...rest] = nodes;
  if (head.size === 0 && tail.size > 0) {
    return { all: [...nodes, block], behindCaret: block.nodeSize };
  }
  const isGoingOn = first !== undefined && isPlain(first);
  const own = isGoingOn ? head.append(first.content) : head;
  const all = [
    ...(isGoingOn || own.size > 0 ? [block.copy(own)] : []),
    ...(isGoingOn ? rest : nodes),
  ];
  const last = all.at(-1);
  if (tail.size === 0 || last === undefined) return { all, behindCaret: 0 };
  if (!isWordsBlock(last)) {
    const behind = block.copy(tail);
    return { all: [...all, behind], behindCaret: behind.nodeSize };
  }
  const joined = last.copy(last.content.append(tail));
  return { all: [...all.slice(0, -1), joined], behindCaret: tail.size + 1 };
}

function isPlain(node: Node): boolean {
  const { name } = node.type;
  return name === "paragraph" && numberingOf(node) === null && levelOf(node) === 0;
}

/** Numbers that counting gives in their new place are counted from here on. */
function freeNumbers(tr: Transaction, ids: ReadonlySet<string>): void {
  const before = tr.doc.children.map(toBlock);
  const counted = countedNumbers(before);
  tr.doc.forEach((_node, position, index) => {
    const block = counted[index];
    if (block === undefined || block === before[index] || !ids.has(block.id)) return;
    if ("numbering" in block) tr.setNodeAttribute(position, "numbering", block.numbering);
  });
}
