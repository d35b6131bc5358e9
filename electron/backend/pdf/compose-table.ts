import { type Box, type Mark, moved, plainBox } from "./boxes.ts";
import type { Composing } from "./compose.ts";
import type { TableCell, TableNode, TextNode } from "./paper.ts";

/** Room between a cell's rules and its text. */
const PADDING_X_PT = 4;
const PADDING_Y_PT = 3;
const RULE_WIDTH_PT = 0.5;

type ComposeText = (node: TextNode, width: number, setting: Composing) => readonly Box[];
type PlacedCell = Readonly<{ x: number; width: number; lines: readonly Box[] }>;
type Row = Readonly<{ cells: readonly PlacedCell[]; height: number; spansAll: boolean }>;

/**
 * A table as one box a row. The head stays with the first row and is drawn again on every
 * page; a row that spans the whole width is a heading and stays with the row under it; a
 * row is cut only when it is taller than a page.
 */
export function tableBoxes(
  node: TableNode,
  width: number,
  setting: Composing,
  composeText: ComposeText,
): readonly Box[] {
  const { widths, headerRows, rows } = node.table;
  const columns = placedColumns(widths, width);
  const made = rows.map((cells) => placeRow(cells, columns, setting, composeText));
  const top: Mark = ruleOf(0, 0, width, 0);
  const headHeight = made.slice(0, headerRows).reduce((sum, { height }) => sum + height, 0);
  const head = {
    height: headHeight,
    marks: [
      top,
      ...made.slice(0, headerRows).flatMap((row, index) => {
        const y = made.slice(0, index).reduce((sum, { height }) => sum + height, 0);
        return rowMarks(row, width).map((mark) => moved(mark, 0, y));
      }),
    ],
  };
  const boxes: Box[] =
    headerRows > 0
      ? [{ ...plainBox, height: headHeight, marks: head.marks, keepWithNext: true }]
      : [];
  made.slice(headerRows).forEach((row, index) => {
    const isTop = headerRows === 0 && index === 0;
    cutTallRow(row, setting.pageHeight - headHeight).forEach((part) => {
      boxes.push({
        ...plainBox,
        height: part.height,
        marks: isTop ? [top, ...rowMarks(part, width)] : rowMarks(part, width),
        isText: true,
        keepWithNext: part.spansAll,
        head: isTop ? null : head,
      });
    });
  });
  return boxes.length > 0 ? boxes : [{ ...plainBox, height: 0, marks: [] }];
}

type Column = Readonly<{ x: number; width: number }>;

function placedColumns(shares: readonly number[], width: number): readonly Column[] {
  const total = shares.reduce((sum, share) => sum + share, 0);
  let x = 0;
  return shares.map((share) => {
    const column = { x, width: (width * share) / total };
    x += column.width;
    return column;
  });
}

function placeRow(
  cells: readonly TableCell[],
  columns: readonly Column[],
  setting: Composing,
  composeText: ComposeText,
): Row {
  let at = 0;
  const placed = cells.map(({ content, span }): PlacedCell => {
    const spanned = columns.slice(at, at + span);
    at += span;
    const width = spanned.reduce((sum, column) => sum + column.width, 0);
    const inner = Math.max(1, width - 2 * PADDING_X_PT);
    const lines = content.flatMap((node) => composeText(node, inner, setting));
    return { x: spanned[0]?.x ?? 0, width, lines };
  });
  return rowOf(placed, cells.length === 1 && columns.length > 1);
}

function rowOf(cells: readonly PlacedCell[], spansAll: boolean): Row {
  const tallest = Math.max(setHeight([]), ...cells.map(({ lines }) => setHeight(lines)));
  return { cells, height: tallest, spansAll };
}

function setHeight(lines: readonly Box[]): number {
  return lines.reduce((sum, { height }) => sum + height, 0) + 2 * PADDING_Y_PT + RULE_WIDTH_PT;
}

/** The texts in the middle of the row's height, the rules under and beside them. */
function rowMarks({ cells, height }: Row, width: number): readonly Mark[] {
  const texts = cells.flatMap(({ x, lines }) => {
    let y = RULE_WIDTH_PT / 2 + PADDING_Y_PT + (height - setHeight(lines)) / 2;
    return lines.flatMap((line) => {
      const placed = line.marks.map((mark) => moved(mark, x + PADDING_X_PT, y));
      y += line.height;
      return placed;
    });
  });
  return [
    ...texts,
    ...cells.map(({ x }) => ruleOf(x, 0, x, height)),
    ruleOf(width, 0, width, height),
    ruleOf(0, height, width, height),
  ];
}

function ruleOf(x1: number, y1: number, x2: number, y2: number): Mark {
  return { kind: "rule", x1, y1, x2, y2, width: RULE_WIDTH_PT };
}

function cutTallRow(row: Row, wholePage: number): readonly Row[] {
  if (row.height <= wholePage) return [row];
  const parts: Row[] = [];
  let rest = row.cells;
  while (rest.some(({ lines }) => lines.length > 0)) {
    const counts = rest.map(({ lines }) => Math.max(1, fitting(lines, wholePage)));
    parts.push(
      rowOf(
        rest.map((cell, index) => ({ ...cell, lines: cell.lines.slice(0, counts[index]) })),
        false,
      ),
    );
    rest = rest.map((cell, index) => ({ ...cell, lines: cell.lines.slice(counts[index]) }));
  }
  return parts;
}

function fitting(lines: readonly Box[], height: number): number {
  let count = 0;
  let sum = 2 * PADDING_Y_PT + RULE_WIDTH_PT;
  for (const line of lines) {
    sum += line.height;
    if (sum > height) break;
    count += 1;
  }
  return count;
}
