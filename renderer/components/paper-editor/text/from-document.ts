import type { Node } from "prosemirror-model";

import type { BlockOf, PaperBlock, PaperInline } from "#shared/features/documents/paper-text.ts";
import { BLANK_ID } from "./to-document.ts";
import { columnsOf } from "./table-nodes.ts";
import { fitColumns } from "./fit-columns.ts";

/** A node never changes, so what was made of it once holds; a key costs one block, not all. */
const known = new WeakMap<Node, PaperBlock>();

/** The editor's document as the blocks of a paper. */
export function fromDocument(document: Node): PaperBlock[] {
  const only = document.childCount === 1 ? document.firstChild : null;
  if (only?.attrs["id"] === BLANK_ID && only.childCount === 0) return [];
  return document.children.map(toBlock);
}

export function toBlock(node: Node): PaperBlock {
  const before = known.get(node);
  if (before !== undefined) return before;
  const block = node.type.name === "table" ? tableBlock(node) : plainBlock(node);
  known.set(node, block);
  return block;
}

/** The parts stand in the order of the paper's schema: texts are compared as they are written out. */
function plainBlock(node: Node): PaperBlock {
  const { actId, ...attrs } = node.attrs;
  const block = {
    kind: node.type.name,
    ...attrs,
    ...(node.type.name === "list" ? {} : { content: inlineRuns(node) }),
    ...(node.type.name === "basis" ? { actId: actId as unknown } : {}),
  };
  // The schema's nodes are the kinds of blocks, with their very attributes.
  return block as unknown as PaperBlock;
}

function inlineRuns(node: Node): PaperInline[] {
  return node.children.map((child): PaperInline => {
    if (child.type.name === "line_break") return { type: "break" };
    const looks = looksOf(child);
    if (child.isText) return { type: "text", text: child.text ?? "", ...looks };
    const { targetId, typed } = child.attrs as { targetId: number; typed: string };
    return { type: "target", targetId, typed, ...looks };
  });
}

function looksOf({ marks }: Node): { bold?: true; italics?: true } {
  const has = (name: string): boolean => marks.some(({ type }) => type.name === name);
  return {
    ...(has("bold") ? { bold: true } : {}),
    ...(has("italics") ? { italics: true } : {}),
  };
}

function tableBlock(node: Node): BlockOf<"table"> {
  const { id, headerRows } = node.attrs as { id: string; headerRows: number };
  const rows = node.children
    .filter(({ childCount }) => childCount > 0)
    .map((row) => ({ cells: row.children.map(cellOf) }));
  const width = Math.max(
    1,
    ...rows.map(({ cells }) => cells.reduce((sum, { columnSpan = 1 }) => sum + columnSpan, 0)),
  );
  return { kind: "table", id, headerRows, columns: fitColumns(columnsOf(node), width), rows };
}

function cellOf(cell: Node): BlockOf<"table">["rows"][number]["cells"][number] {
  const { colspan, align } = cell.attrs as {
    colspan: number;
    align: "left" | "center" | "right" | null;
  };
  return {
    content: cell.children.flatMap((line, index): PaperInline[] =>
      index === 0 ? inlineRuns(line) : [{ type: "break" }, ...inlineRuns(line)],
    ),
    ...(colspan > 1 ? { columnSpan: colspan } : {}),
    ...(align === null ? {} : { align }),
  };
}
