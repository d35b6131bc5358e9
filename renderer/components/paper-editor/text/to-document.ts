import type { Mark, Node } from "prosemirror-model";

import type { BlockOf, PaperBlock, PaperInline } from "#shared/features/documents/paper-text.ts";
import { paperSchema } from "./schema.ts";

type Cell = BlockOf<"table">["rows"][number]["cells"][number];

const { nodes, marks } = paperSchema;

/** The paragraph that a blank paper shows to write in; it is nobody's until something is typed. */
export const BLANK_ID = "blank";

/** The blocks of a paper as the editor's document; without any, one empty paragraph. */
export function toDocument(blocks: readonly PaperBlock[]): Node {
  const content = blocks.map(toNode);
  const blank = nodes.paragraph.create({ id: BLANK_ID });
  return nodes.doc.create(null, content.length === 0 ? [blank] : content);
}

export function toNode(block: PaperBlock): Node {
  if (block.kind === "table") return tableNode(block);
  const { kind, content, ...attrs } = { content: [], ...block };
  return nodes[kind].create(attrs, inlineNodes(content));
}

/** Runs of text as inline nodes. */
export function inlineNodes(content: readonly PaperInline[]): Node[] {
  return content.map((run) => {
    if (run.type === "break") return nodes.line_break.create();
    const looks = looksOf(run);
    if (run.type === "text") return paperSchema.text(run.text, looks);
    return nodes.target.create({ targetId: run.targetId, typed: run.typed }, null, looks);
  });
}

function looksOf({ bold, italics }: Exclude<PaperInline, { type: "break" }>): Mark[] {
  return [...(bold ? [marks.bold.create()] : []), ...(italics ? [marks.italics.create()] : [])];
}

function tableNode({ id, headerRows, columns, rows }: BlockOf<"table">): Node {
  // A table on the screen always has a row to write in.
  const shown = rows.length === 0 ? [{ cells: columns.map(() => ({ content: [] })) }] : rows;
  return nodes.table.create(
    { id, headerRows, columns },
    shown.map(({ cells }) => nodes.table_row.create(null, cells.map(cellNode))),
  );
}

function cellNode({ content, columnSpan, align }: Cell): Node {
  const attrs = { colspan: columnSpan ?? 1, align: align ?? null };
  return nodes.table_cell.create(attrs, cellLines(content));
}

/** A break between two lines of a cell is the end of a line here. */
function cellLines(content: readonly PaperInline[]): Node[] {
  const lines: PaperInline[][] = [[]];
  for (const run of content) {
    if (run.type === "break") lines.push([]);
    else lines.at(-1)?.push(run);
  }
  return lines.map((line) => nodes.cell_line.create(null, inlineNodes(line)));
}
