import type { Node } from "prosemirror-model";

/**
 * Where in the document a sign of a block's words stands; figures count by their typed words,
 * the lines of a cell are parted by one sign.
 *
 * @param start the place right inside of `node`, a block of text or a cell
 */
export function positionIn(node: Node, start: number, offset: number): number {
  let left = offset;
  let position = start;
  for (const child of node.children) {
    const length = wordsLength(child);
    const isLine = child.type.name === "cell_line";
    if (left <= length) {
      if (isLine) return positionIn(child, position + 1, left);
      return position + (child.isText ? left : Math.min(left, 1));
    }
    left -= length + (isLine ? 1 : 0);
    position += child.nodeSize;
  }
  return start + node.content.size;
}

/** The other way round: how many signs of a block's words stand before a place in it. */
export function offsetIn(node: Node, inner: number): number {
  return node.content.cut(0, inner).content.reduce((sum, child) => sum + wordsLength(child), 0);
}

function wordsLength(node: Node): number {
  if (node.isText) return node.nodeSize;
  if (node.isLeaf) return node.type.spec.leafText?.(node).length ?? 1;
  return node.children.reduce((sum, child) => sum + wordsLength(child), 0);
}
