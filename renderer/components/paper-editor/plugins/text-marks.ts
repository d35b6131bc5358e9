import type { Node } from "prosemirror-model";
import { type Command, type EditorState, Plugin, PluginKey } from "prosemirror-state";
import { Decoration, DecorationSet } from "prosemirror-view";

import { blockAtCaret } from "../commands/selected-blocks.ts";
import { positionIn } from "../text/position-in.ts";
import { sizeOf } from "../text/size-of.ts";

/** Something that is said of a place of the text: a finding of the checks, or a person's remark. */
export type TextMark = Readonly<{
  tone: "error" | "warning" | "remark";
  blockId: string;
  /** Row and column, in a table. */
  cell: readonly [row: number, column: number] | null;
  /** Signs of the words, from 0; null: all of them. */
  range: Readonly<{ from: number; to: number }> | null;
  /** What is said. */
  words: string;
}>;
type Source = "checks" | "remarks";

type Shown = Readonly<{
  bySource: Readonly<Record<Source, readonly TextMark[]>>;
  drawn: DecorationSet;
}>;
type Change = Readonly<{ source: Source; marks: readonly TextMark[] }>;

const key = new PluginKey<Shown>("text-marks");
const none: Shown = { bySource: { checks: [], remarks: [] }, drawn: DecorationSet.empty };
/** The sign at the margin stands for the gravest of what is said of its block. */
const tones = ["error", "remark", "warning"] as const;

/** Signs at the margin and lines under the words; they move along until they are set anew. */
export function textMarks(): Plugin<Shown> {
  return new Plugin<Shown>({
    key,
    state: {
      init: () => none,
      apply: (tr, before) => {
        const change = tr.getMeta(key) as Change | undefined;
        if (change !== undefined) {
          const bySource = { ...before.bySource, [change.source]: change.marks };
          return { bySource, drawn: draw(tr.doc, [...bySource.remarks, ...bySource.checks]) };
        }
        return tr.docChanged ? { ...before, drawn: before.drawn.map(tr.mapping, tr.doc) } : before;
      },
    },
    props: { decorations: (state) => key.getState(state)?.drawn },
  });
}

/** Shows these marks of one source in the place of those that were shown of it. */
export function setTextMarks(source: Source, marks: readonly TextMark[]): Command {
  return (state, dispatch) => {
    const before = key.getState(state)?.bySource[source] ?? [];
    if (before.length === 0 && marks.length === 0) return false;
    dispatch?.(state.tr.setMeta(key, { source, marks } satisfies Change));
    return true;
  };
}

/** What is said of the block with the caret: remarks of people first, each sort in the order of its words. */
export function marksAtCaret(state: EditorState): readonly TextMark[] {
  const { bySource } = key.getState(state) ?? none;
  const id: unknown = blockAtCaret(state)?.attrs["id"];
  return [bySource.remarks, bySource.checks].flatMap((marks) =>
    marks
      .filter(({ blockId }) => blockId === id)
      .toSorted((a, b) => (a.range?.from ?? 0) - (b.range?.from ?? 0)),
  );
}

function draw(doc: Node, marks: readonly TextMark[]): DecorationSet {
  const byBlock = Map.groupBy(marks, ({ blockId }) => blockId);
  const drawn: Decoration[] = [];
  if (byBlock.size > 0) {
    doc.forEach((node, position) => {
      const own = byBlock.get(String(node.attrs["id"]));
      if (own !== undefined) drawn.push(...drawBlock(node, position, own));
    });
  }
  return DecorationSet.create(doc, drawn);
}

function drawBlock(node: Node, position: number, marks: readonly TextMark[]): Decoration[] {
  const tone = tones.find((each) => marks.some((mark) => mark.tone === each)) ?? "warning";
  const whole = marks.filter(({ range }) => range === null).map(({ words }) => words);
  const title = whole.length === 0 ? {} : { title: whole.join("\n") };
  return [
    Decoration.node(position, position + node.nodeSize, { "data-text-mark": tone, ...title }),
    ...marks.flatMap((mark) => {
      const place = placeOf(node, position, mark);
      const attributes = { class: `text-mark-${mark.tone}`, title: mark.words };
      return place === null ? [] : [Decoration.inline(place.from, place.to, attributes)];
    }),
  ];
}

function placeOf(
  block: Node,
  position: number,
  { cell, range }: TextMark,
): { from: number; to: number } | null {
  if (range === null) return null;
  const piece =
    cell === null ? { node: block, start: position + 1 } : cellAt(block, position, cell);
  if (piece === null) return null;
  const [from, to] = [range.from, range.to].map((at) => positionIn(piece.node, piece.start, at));
  return from === undefined || to === undefined || to <= from ? null : { from, to };
}

function cellAt(
  table: Node,
  position: number,
  [rowIndex, columnIndex]: readonly [number, number],
): { node: Node; start: number } | null {
  const row = table.maybeChild(rowIndex);
  const node = row?.maybeChild(columnIndex);
  if (row == null || node == null) return null;
  const before = sizeOf(table.children.slice(0, rowIndex));
  return { node, start: position + before + sizeOf(row.children.slice(0, columnIndex)) + 3 };
}
