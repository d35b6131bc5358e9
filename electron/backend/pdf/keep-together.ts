import {
  type Inline,
  type LayoutBuilder,
  layoutBuilder,
  type MeasuredNode,
  type PageWriter,
  tableProcessor,
  type TableProcessor,
} from "./pdfmake-internals.ts";

// How a good typist breaks pages, taught to pdfmake by two keys on a node:
//   breakable     a paragraph may be cut, but never so that one line stands alone;
//   keepWithNext  it stays on the page of what follows: a heading with two lines of
//                 its text, the last paragraph's end with the signature, a group's
//                 row with the first row of the group.
// pdfmake's own way (pageBreakBefore) lays the whole paper out again for every
// break and loses count inside unbreakable blocks.

/** The fewest lines of a paragraph at the foot or at the head of a page. */
const FEWEST_LINES = 2;
/** A paragraph of up to so many lines is not cut at all. */
const UNCUT_LINES = 3;
/** Room that a table under a heading needs on the heading's page, in points. */
const TABLE_START_PT = 90;

const patched = new WeakSet<object>();
/** While a block is held open: after how many lines of the node it is closed. */
const closeAfter = new WeakMap<MeasuredNode, number>();
/** From which line of the node a block is held open for what follows. */
const openBefore = new WeakMap<MeasuredNode, number>();
const openChains = new WeakSet<TableProcessor>();

/** Teaches pdfmake to keep together what belongs together. */
export function keepTogether(): void {
  if (patched.has(layoutBuilder)) return;
  patched.add(layoutBuilder);
  const { processVerticalContainer, processLeaf } = layoutBuilder;

  layoutBuilder.processVerticalContainer = function container(this: LayoutBuilder, node) {
    if (this.writer.transactionLevel > 0) {
      processVerticalContainer.call(this, node);
      return;
    }
    const items = node.stack ?? [];
    for (let start = 0; start < items.length;) {
      const chain = chainFrom(items, start);
      processChain(this, chain);
      for (const item of chain) node.positions.push(...item.positions);
      start += chain.length;
    }
  };

  layoutBuilder.processLeaf = function leaf(this: LayoutBuilder, node) {
    const controlled =
      openBefore.has(node) ||
      closeAfter.has(node) ||
      (node.breakable === true && this.writer.transactionLevel === 0);
    if (controlled) placeLines(this, node);
    else processLeaf.call(this, node);
  };

  keepRowsTogether();
}

function chainFrom(items: readonly MeasuredNode[], start: number): readonly MeasuredNode[] {
  let end = start;
  while (items[end]?.keepWithNext === true && end + 1 < items.length) end += 1;
  return items.slice(start, end + 1);
}

function processChain(builder: LayoutBuilder, chain: readonly MeasuredNode[]): void {
  const { writer } = builder;
  const last = chain.at(-1);
  if (last === undefined) return;
  const heads = chain.slice(0, -1);
  const [first] = heads;
  if (first === undefined) {
    builder.processNode(last);
    return;
  }
  if (last.table !== undefined) {
    const needed = heads.reduce((sum, head) => sum + heightOf(builder, head), TABLE_START_PT);
    if (writer.context().availableHeight < needed) toNextPage(writer);
    for (const node of chain) builder.processNode(node);
    return;
  }

  const firstLines = countLines(builder, first);
  const cutFirst = first.breakable === true && firstLines > UNCUT_LINES;
  if (cutFirst) openBefore.set(first, firstLines - FEWEST_LINES);
  else writer.beginUnbreakableBlock();
  for (const head of heads) builder.processNode(head);

  const lastLines = countLines(builder, last);
  const cutLast = last.breakable === true && lastLines > UNCUT_LINES;
  if (cutLast) closeAfter.set(last, FEWEST_LINES);
  builder.processNode(last);
  if (!cutLast) writer.commitUnbreakableBlock();
  openBefore.delete(first);
  closeAfter.delete(last);
}

/** Places a paragraph line by line, breaking the page only where both parts stay presentable. */
function placeLines(builder: LayoutBuilder, node: MeasuredNode): void {
  const { writer } = builder;
  const total = countLines(builder, node);
  const opens = openBefore.get(node);
  const closes = closeAfter.get(node);
  const source = { _inlines: node._inlines ?? [] };
  for (let index = 0; ; index += 1) {
    const line = builder.buildNextLine(source);
    if (line === null) break;
    if (index === opens) writer.beginUnbreakableBlock();
    if (writer.transactionLevel === 0) {
      const fitting = Math.floor(writer.context().availableHeight / line.getHeight() + 1e-6);
      if (mustBreak(fitting, index, total)) toNextPage(writer);
    }
    node.positions.push(writer.addLine(line));
    if (index + 1 === closes) writer.commitUnbreakableBlock();
  }
  node._inlines = source._inlines;
}

/** @param fitting how many more lines the page takes before line `index` of `total` is placed */
function mustBreak(fitting: number, index: number, total: number): boolean {
  const remaining = total - index;
  if (fitting >= remaining) return false;
  if (fitting === 0) return true;
  if (index === 0) return total <= UNCUT_LINES || fitting < FEWEST_LINES;
  return fitting === 1 && remaining === FEWEST_LINES && index >= FEWEST_LINES;
}

function toNextPage(writer: PageWriter): void {
  const { y, pageMargins } = writer.context();
  if (y > pageMargins.top) writer.moveToNextPage();
}

function countLines(builder: LayoutBuilder, node: MeasuredNode): number {
  return linesOf(builder, node).length;
}

/** Breaks a copy of the node's runs into lines as the layout will. */
function linesOf(builder: LayoutBuilder, node: MeasuredNode): readonly { height: number }[] {
  const copy = { _inlines: (node._inlines ?? []).map((inline): Inline => ({ ...inline })) };
  const lines: { height: number }[] = [];
  for (;;) {
    const line = builder.buildNextLine(copy);
    if (line === null) return lines;
    lines.push({ height: line.getHeight() });
  }
}

function heightOf(builder: LayoutBuilder, node: MeasuredNode): number {
  const margins = (node._margin?.[1] ?? 0) + (node._margin?.[3] ?? 0);
  return linesOf(builder, node).reduce((sum, { height }) => sum + height, margins);
}

/** A row whose first cell says keepWithNext stays on the page of the row after it. */
function keepRowsTogether(): void {
  const { beginRow, endRow } = tableProcessor;
  tableProcessor.beginRow = function begin(this: TableProcessor, row, writer) {
    const free = this.dontBreakRows && row > 0 && row >= this.rowsWithoutPageBreak;
    if (free && isKept(this, row) && !openChains.has(this)) {
      openChains.add(this);
      writer.beginUnbreakableBlock();
    }
    beginRow.call(this, row, writer);
  };
  tableProcessor.endRow = function end(this: TableProcessor, row, writer, pageBreaks) {
    endRow.call(this, row, writer, pageBreaks);
    if (openChains.has(this) && !isKept(this, row)) {
      openChains.delete(this);
      writer.commitUnbreakableBlock();
    }
  };
}

function isKept(processor: TableProcessor, row: number): boolean {
  const body = processor.tableNode.table?.body ?? [];
  return row + 1 < body.length && body[row]?.[0]?.keepWithNext === true;
}
