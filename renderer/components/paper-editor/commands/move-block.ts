import type { Node } from "prosemirror-model";
import { type Command, Selection, type Transaction } from "prosemirror-state";

import { levelOf } from "../text/block-kinds.ts";
import { sizeOf } from "../text/size-of.ts";
import { selectedBlocks } from "./selected-blocks.ts";

/** Blocks `start` (included) to `end` (not included), which move together. */
type Stretch = Readonly<{ start: number; end: number }>;

/** Alt+↑: the block above the one before it; a heading with all that lies under it. */
export const moveUp: Command = (state, dispatch) => {
  const stretch = selectedStretch(state.doc, selectedBlocks(state));
  const to = stretch === null ? null : placeAbove(state.doc, stretch);
  if (stretch === null || to === null) return false;
  dispatch?.(moveStretch(state.tr, stretch, to).scrollIntoView());
  return true;
};

/** Alt+↓ */
export const moveDown: Command = (state, dispatch) => {
  const stretch = selectedStretch(state.doc, selectedBlocks(state));
  const to = stretch === null ? null : placeBelow(state.doc, stretch);
  if (stretch === null || to === null) return false;
  dispatch?.(moveStretch(state.tr, stretch, to).scrollIntoView());
  return true;
};

/** Moves a heading with all that lies under it before block `to`; `to` past the last: to the end. */
export function moveSection(from: number, to: number): Command {
  return (state, dispatch) => {
    if (from < 0 || from >= state.doc.childCount) return false;
    const stretch = { start: from, end: sectionEnd(state.doc, from) };
    if (to >= stretch.start && to <= stretch.end) return false;
    dispatch?.(moveStretch(state.tr, stretch, to).scrollIntoView());
    return true;
  };
}

/** One past the last block that lies under the heading or annex at `index`; else one past it. */
export function sectionEnd(document: Node, index: number): number {
  const depth = headingDepth(document.child(index));
  let end = index + 1;
  if (depth === null) return end;
  while (end < document.childCount) {
    const other = headingDepth(document.child(end));
    if (other !== null && other <= depth) break;
    end += 1;
  }
  return end;
}

/** How deep a heading lies; an annex stands above all of them; null for anything else. */
function headingDepth(node: Node): number | null {
  if (node.type.name === "annex") return 0;
  return node.type.name === "heading" ? levelOf(node) : null;
}

function selectedStretch(
  document: Node,
  blocks: ReturnType<typeof selectedBlocks>,
): Stretch | null {
  const [first, last] = [blocks[0], blocks.at(-1)];
  if (first === undefined || last === undefined) return null;
  return { start: first.index, end: Math.max(...blocks.map((b) => sectionEnd(document, b.index))) };
}

function placeAbove(document: Node, { start }: Stretch): number | null {
  if (start === 0) return null;
  const depth = headingDepth(document.child(start));
  if (depth === null) return start - 1;
  for (let at = start - 1; at > 0; at -= 1) {
    const other = headingDepth(document.child(at));
    if (other !== null && other <= depth) return at;
  }
  return 0;
}

function placeBelow(document: Node, { start, end }: Stretch): number | null {
  if (end >= document.childCount) return null;
  const depth = headingDepth(document.child(start));
  if (depth === null) return end + 1;
  // Past a section of its own depth; past the bare heading of one that lies above it.
  return headingDepth(document.child(end)) === depth ? sectionEnd(document, end) : end + 1;
}

/** One step of the history; the moved blocks keep their ids, and the caret its place in them. */
function moveStretch(tr: Transaction, { start, end }: Stretch, to: number): Transaction {
  const { doc: before, selection } = tr;
  const all = before.children;
  const isUp = to < start;
  const passed = isUp ? all.slice(to, start) : all.slice(end, to);
  const moved = all.slice(start, end);
  const position = sizeOf(all.slice(0, Math.min(start, to)));
  const shift = isUp ? -sizeOf(passed) : sizeOf(passed);
  const stretchStart = sizeOf(all.slice(0, start));
  tr.replaceWith(
    position,
    position + sizeOf(passed) + sizeOf(moved),
    isUp ? [...moved, ...passed] : [...passed, ...moved],
  );
  const isInside = selection.from >= stretchStart && selection.to <= stretchStart + sizeOf(moved);
  return tr.setSelection(
    isInside
      ? shifted(tr.doc, selection, shift)
      : Selection.near(tr.doc.resolve(stretchStart + shift + 1)),
  );
}

/** The same selection, whatever its kind, so many places further on. */
function shifted(document: Node, selection: Selection, by: number): Selection {
  const places: [string, unknown][] = Object.entries(selection.toJSON() as object);
  const moved = places.map(([name, place]) => [
    name,
    typeof place === "number" ? place + by : place,
  ]);
  return Selection.fromJSON(document, Object.fromEntries(moved));
}
