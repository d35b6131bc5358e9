import { lookOf } from "#backend/pdf/official-layout.ts";
import type { TableCell, TableNode, TextNode } from "#backend/pdf/paper.ts";
import type { LayoutProfile } from "#shared/features/documents/layout-profile.ts";
import { listedColumns, type ListedTable } from "#shared/features/documents/listed-rows-data.ts";
import type { BlockOf } from "#shared/features/documents/paper-text.ts";
import { printedRuns, textOf } from "./paper-runs.ts";

/** A line of one of the plan's own tables: the words of each column, or a heading over the lines after it. */
export type ListedRow =
  Readonly<{ kind: "row"; cells: readonly string[] }> | Readonly<{ kind: "group"; text: string }>;

/** The plan's own tables as they stand; each is read when the text prints it. */
export type ListedRows = Readonly<Record<ListedTable, readonly ListedRow[]>>;

/** Room over and under a table, in points. */
const TABLE_GAP_PT = 6;

/** A table of the text, with where in the block's text each cell stands. */
export function tableNode(block: BlockOf<"table">, profile: LayoutProfile): TableNode {
  let at = 0;
  const rows = block.rows.map(({ cells }, rowIndex): TableCell[] => {
    const isHead = rowIndex < block.headerRows;
    let column = 0;
    return cells.map(({ content, columnSpan = 1, align }): TableCell => {
      const runs = printedRuns(content);
      const length = textOf(runs).length;
      const node: TextNode = {
        ...cellLook(profile, isHead),
        text: runs,
        alignment: align ?? (isHead ? "center" : (block.columns[column]?.align ?? "left")),
        origin: { blockId: block.id, lead: 0, from: at, length },
      };
      at += length + 1; // a tab or a new line parts the cells in the block's text
      column += columnSpan;
      return { content: [node], span: columnSpan };
    });
  });
  return {
    table: {
      widths: block.columns.map(({ widthPercent }) => widthPercent),
      headerRows: block.headerRows,
      rows,
    },
    margin: [0, TABLE_GAP_PT, 0, TABLE_GAP_PT],
  };
}

/** One of the plan's own tables, printed at its place in the text. */
export function listNode(
  { id, source }: BlockOf<"list">,
  profile: LayoutProfile,
  lists: ListedRows,
): TableNode {
  const columns = listedColumns[source];
  const origin = { blockId: id, lead: 0, from: 0, length: 0 };
  const head = columns.map(({ title }): TableCell => ({
    content: [{ ...cellLook(profile, true), text: title, alignment: "center", origin }],
    span: 1,
  }));
  const rows = lists[source].map((row): TableCell[] => {
    if (row.kind === "group") {
      const text = {
        ...cellLook(profile, true),
        text: row.text,
        alignment: "left",
        origin,
      } as const;
      return [{ content: [text], span: columns.length }];
    }
    return columns.map(({ align }, index): TableCell => ({
      content: [
        { ...cellLook(profile, false), text: row.cells[index] ?? "", alignment: align, origin },
      ],
      span: 1,
    }));
  });
  return {
    table: { widths: columns.map(({ share }) => share), headerRows: 1, rows: [head, ...rows] },
    margin: [0, TABLE_GAP_PT, 0, TABLE_GAP_PT],
  };
}

function cellLook(profile: LayoutProfile, isHead: boolean) {
  return { ...lookOf(profile, isHead ? "tableHead" : "table"), lineHeight: 1 };
}
