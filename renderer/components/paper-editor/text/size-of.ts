import type { Node } from "prosemirror-model";

/** How many places of the document these nodes take up. */
export function sizeOf(nodes: readonly Node[]): number {
  return nodes.reduce((sum, { nodeSize }) => sum + nodeSize, 0);
}
