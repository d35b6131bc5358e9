import { lookOf } from "#backend/pdf/official-layout.ts";
import type { TableCell, TableNode, TextNode } from "#backend/pdf/paper.ts";
import type { LayoutProfile } from "#shared/features/documents/layout-profile.ts";
import type { BlockOf } from "#shared/features/documents/paper-text.ts";
import { printedRuns, textOf } from "./paper-runs.ts";

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
    margin: [0, 0, 0, profile.tableGapPt],
  };
}

function cellLook(profile: LayoutProfile, isHead: boolean) {
  return { ...lookOf(profile, isHead ? "tableHead" : "table"), lineHeight: 1 };
}
