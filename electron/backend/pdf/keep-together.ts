import {
  type Inline,
  type LayoutBuilder,
  layoutBuilder,
  type MeasuredNode,
  type PageWriter,
} from "./pdfmake-internals.ts";

// How a good typist breaks pages, taught to pdfmake by two keys on a node:
//   breakable     a paragraph may be cut, but never so that one line stands alone;
//   keepWithNext  it stays on the page of what follows: a heading with two lines of
//                 its text, the last paragraph's end with the signature.
// pdfmake's own way (pageBreakBefore) lays the whole paper out again for every
// break and loses count inside unbreakable blocks.

/** The fewest lines of a paragraph at the foot or at the head of a page. */
const FEWEST_LINES = 2;
/** A paragraph of up to so many lines is not cut at all. */
const UNCUT_LINES = 3;
/** So many lines of a paragraph go over to the next page with what must not stand alone there. */
const LINES_TAKEN_ALONG = 4;

const patched = new WeakSet<object>();
/** While a block is held open: after how many lines of the node it is closed. */
const closeAfter = new WeakMap<MeasuredNode, number>();
/** From which line of the node a block is held open for what follows. */
const openBefore = new WeakMap<MeasuredNode, number>();

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
    processItems(this, node.stack ?? []);
    for (const item of node.stack ?? []) node.positions.push(...item.positions);
  };

  layoutBuilder.processLeaf = function leaf(this: LayoutBuilder, node) {
    const controlled =
      openBefore.has(node) ||
      closeAfter.has(node) ||
      (node.breakable === true && this.writer.transactionLevel === 0);
    if (controlled) placeLines(this, node);
    else processLeaf.call(this, node);
  };
}

/**
 * Lays nodes out one under the other. While one of them wants the next on its page, they
 * are held in one open block; a long paragraph closes the block after its first lines, and
 * opens a new one before its last when it wants the next itself. So a block stays small.
 */
function processItems(builder: LayoutBuilder, items: readonly MeasuredNode[]): void {
  const { writer } = builder;
  let isOpen = false;
  items.forEach((node, index) => {
    const follows = node.keepWithNext === true && index + 1 < items.length;
    const lines = node.breakable === true && (follows || isOpen) ? countLines(builder, node) : 0;
    if (lines > (follows ? LINES_TAKEN_ALONG + 1 : UNCUT_LINES)) {
      if (isOpen) closeAfter.set(node, FEWEST_LINES);
      if (follows) openBefore.set(node, lines - LINES_TAKEN_ALONG);
      builder.processNode(node);
      closeAfter.delete(node);
      openBefore.delete(node);
    } else {
      if (follows && !isOpen) writer.beginUnbreakableBlock();
      builder.processNode(node);
      if (isOpen && !follows) writer.commitUnbreakableBlock();
    }
    isOpen = follows;
  });
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

/** Breaks a copy of the node's runs into lines as the layout will. */
function countLines(builder: LayoutBuilder, node: MeasuredNode): number {
  const copy = { _inlines: (node._inlines ?? []).map((inline): Inline => ({ ...inline })) };
  let lines = 0;
  while (builder.buildNextLine(copy) !== null) lines += 1;
  return lines;
}
