import {
  type Box,
  BREAK,
  type Break,
  heightOf,
  type Mark,
  moved,
  pile,
  plainBox,
} from "./boxes.ts";
import { tableBoxes } from "./compose-table.ts";
import type { Measure } from "./fonts.ts";
import type {
  ColumnsNode,
  LineNode,
  Look,
  PaperNode,
  SpaceNode,
  StackNode,
  TextNode,
} from "./paper.ts";
import { textLines } from "./text-lines.ts";
import type { Faces } from "./typeset.ts";
import { wordsOfRuns } from "./words.ts";

export type Composing = Readonly<{
  faces: Faces;
  measure: Measure;
  /** Looks of texts that say nothing else. */
  body: Look;
  /** Of the whole text area. */
  pageHeight: number;
}>;

/** The fewest lines of a paragraph at the foot or at the head of a page. */
const FEWEST_LINES = 2;
/** A paragraph of up to so many lines is not cut at all. */
const UNCUT_LINES = 3;

/** Nodes one under the other as boxes in a column of the width given. */
export function composeNodes(
  nodes: readonly PaperNode[],
  width: number,
  setting: Composing,
): readonly Box[] {
  return nodes.flatMap((node) => composeNode(node, width, setting));
}

function composeNode(node: PaperNode, width: number, setting: Composing): readonly Box[] {
  if (typeof node === "function") return composeNode(node(setting.measure), width, setting);
  const [left, top, right, bottom] = node.margin ?? [0, 0, 0, 0];
  const boxes = ownBoxes(node, width - left - right, setting);
  const last = boxes.length - 1;
  return boxes.map((box, index): Box => {
    const marks = left === 0 ? box.marks : box.marks.map((mark) => moved(mark, left, 0));
    return {
      ...box,
      marks,
      before: box.before + (index === 0 ? top : 0),
      after: box.after + (index === last ? bottom : 0),
      keepWithNext: box.keepWithNext || (index === last && node.keepWithNext === true),
      linesAbove: Math.max(box.linesAbove, index === 0 ? (node.linesAbove ?? 0) : 0),
    };
  });
}

function ownBoxes(
  node: Exclude<PaperNode, (measure: Measure) => PaperNode>,
  width: number,
  setting: Composing,
): readonly Box[] {
  if ("text" in node) return textBoxes(node, width, setting);
  if ("canvas" in node) return [ruleBox(node)];
  if ("space" in node) return [spaceBox(node, width)];
  if ("columns" in node) return columnBoxes(node, width, setting);
  if ("table" in node) return tableBoxes(node, width, setting, textBoxes);
  return stackBoxes(node, width, setting);
}

function textBoxes(node: TextNode, width: number, setting: Composing): readonly Box[] {
  const look = { ...setting.body, ...node };
  const fontSize = look.fontSize ?? 12;
  const runs = typeof node.text === "string" ? [{ text: node.text }] : node.text;
  const style = { fontSize, bold: look.bold === true, italics: look.italics === true };
  const lines = textLines(wordsOfRuns(runs, style, setting.faces, node.noWrap === true), {
    width: node.noWrap === true ? Math.max(width, 0) : width,
    indent: look.leadingIndent ?? 0,
    alignment: look.alignment ?? "left",
    lineHeight: look.lineHeight ?? 1,
    sizePt: fontSize,
  });
  return lines.map((line, index): Box => {
    const mark: Mark = { kind: "line", x: 0, y: 0, line, origin: node.origin ?? null };
    const bookmark: readonly Mark[] =
      index === 0 && node.bookmark !== undefined
        ? [{ kind: "bookmark", y: 0, ...node.bookmark }]
        : [];
    return {
      ...plainBox,
      height: line.height,
      marks: [...bookmark, mark],
      breakBefore: breakWithin(index, lines.length, node.breakable === true),
      isText: node.breakable === true,
    };
  });
}

/** A page ends within running text only where both parts stay presentable. */
function breakWithin(index: number, count: number, breakable: boolean): Break {
  if (index === 0) return BREAK.free;
  if (!breakable || count <= UNCUT_LINES) return BREAK.unwelcome;
  return index < FEWEST_LINES || count - index < FEWEST_LINES ? BREAK.unwelcome : BREAK.free;
}

function ruleBox({ canvas }: LineNode): Box {
  return {
    ...plainBox,
    height: Math.max(...canvas.flatMap(({ y1, y2 }) => [y1, y2])),
    marks: canvas.map(({ x1, y1, x2, y2, lineWidth }): Mark => ({
      kind: "rule",
      x1,
      y1,
      x2,
      y2,
      width: lineWidth,
    })),
    breakBefore: BREAK.forbidden,
  };
}

function spaceBox({ space: { height, name } }: SpaceNode, width: number): Box {
  return {
    ...plainBox,
    height,
    marks: name === null ? [] : [{ kind: "space", x: 0, y: 0, width, height }],
    breakBefore: BREAK.forbidden,
  };
}

function stackBoxes(node: StackNode, width: number, setting: Composing): readonly Box[] {
  const boxes = composeNodes(node.stack, width, setting);
  if (node.unbreakable !== true || heightOf(boxes) > setting.pageHeight) return boxes;
  return [pile(boxes)];
}

function columnBoxes(
  { columns, columnGap = 0 }: ColumnsNode,
  width: number,
  setting: Composing,
): readonly Box[] {
  const fixed = columns.map((column) => (typeof column.width === "number" ? column.width : null));
  const taken = fixed.reduce<number>((sum, each) => sum + (each ?? 0), 0);
  const sharing = fixed.filter((each) => each === null).length;
  const rest = (width - taken - columnGap * (columns.length - 1)) / Math.max(1, sharing);
  let x = 0;
  const placed = columns.map((column, index) => {
    const own = fixed[index] ?? rest;
    const boxes = composeNode(column, own, setting);
    const at = x;
    x += own + columnGap;
    return { x: at, boxes };
  });
  return sideBySide(placed, setting.pageHeight);
}

type Placed = Readonly<{ x: number; boxes: readonly Box[] }>;

/** One box as high as the highest column; what is higher than a page runs on after it. */
function sideBySide(columns: readonly Placed[], pageHeight: number): readonly Box[] {
  const cut = columns.map(({ x, boxes }) => {
    const whole = heightOf(boxes) <= pageHeight;
    const count = whole ? boxes.length : fittingCount(boxes, pageHeight * 0.8);
    return { x, first: pile(boxes.slice(0, count)), rest: boxes.slice(count) };
  });
  const first: Box = {
    ...plainBox,
    height: Math.max(...cut.map(({ first }) => first.before + first.height)),
    marks: cut.flatMap(({ x, first }) => first.marks.map((mark) => moved(mark, x, first.before))),
  };
  const rest = cut.flatMap(({ x, rest }) =>
    rest.map((box): Box => ({ ...box, marks: box.marks.map((mark) => moved(mark, x, 0)) })),
  );
  return [first, ...rest];
}

function fittingCount(boxes: readonly Box[], height: number): number {
  let count = boxes.length;
  while (count > 1 && heightOf(boxes.slice(0, count)) > height) count -= 1;
  return count;
}
