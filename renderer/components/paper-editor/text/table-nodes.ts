import type { DOMOutputSpec, Node, NodeSpec } from "prosemirror-model";

import type { BlockOf } from "#shared/features/documents/paper-text.ts";
import { wholeIn } from "./read-attributes.ts";

type Columns = BlockOf<"table">["columns"];

const MOST_COLUMNS = 64;

/**
 * Tables in the roles that the table commands know. A cell holds lines; a line that is
 * pasted or typed into a cell never becomes a paragraph of the paper.
 */
export const tableNodes = {
  table: {
    group: "block",
    content: "table_row+",
    tableRole: "table",
    isolating: true,
    attrs: {
      id: { default: "", validate: "string" },
      headerRows: { default: 0, validate: "number" },
      columns: { default: [] },
    },
    parseDOM: [{ tag: "table", getAttrs: readTable }],
    toDOM: (node): DOMOutputSpec => [
      "table",
      { "data-block": "table", "data-header-rows": String(node.attrs["headerRows"]) },
      ["colgroup", ...columnsOf(node).map(columnElement)],
      ["tbody", 0],
    ],
  },
  table_row: {
    content: "table_cell*",
    tableRole: "row",
    parseDOM: [{ tag: "tr" }],
    toDOM: () => ["tr", 0],
  },
  table_cell: {
    content: "cell_line+",
    tableRole: "cell",
    isolating: true,
    attrs: {
      colspan: { default: 1, validate: "number" },
      // Papers have no cells that reach over rows; the table commands ask for it all the same.
      rowspan: { default: 1, validate: "number" },
      colwidth: { default: null },
      align: { default: null },
    },
    parseDOM: [{ tag: "td, th", getAttrs: readCell }],
    toDOM: ({ attrs }) => [
      "td",
      {
        ...(attrs["colspan"] === 1 ? {} : { colspan: String(attrs["colspan"]) }),
        ...(attrs["align"] === null ? {} : { "data-align": String(attrs["align"]) }),
      },
      0,
    ],
  },
  cell_line: {
    content: "inline*",
    // Before the paragraph, which a cell cannot hold.
    parseDOM: [{ tag: "p", context: "table_cell/", priority: 60 }],
    toDOM: () => ["p", 0],
  },
} satisfies Record<string, NodeSpec>;

export function columnsOf({ attrs }: Node): Columns {
  // Set only by table-nodes and the conversion, both from the paper's own type.
  return attrs["columns"] as Columns;
}

function columnElement({ widthPercent, align }: Columns[number]): DOMOutputSpec {
  return ["col", { width: `${String(widthPercent)}%`, "data-align": align }];
}

/** Widths only from a copy of our own table; another program's are its own matter. */
function readTable(element: HTMLElement): Record<string, unknown> {
  const headerRows = wholeIn(element.dataset["headerRows"], 0, 3);
  if (headerRows === null) return {};
  const columns = [...element.querySelectorAll("col")].slice(0, MOST_COLUMNS).map((column) => ({
    widthPercent: wholeIn(column.getAttribute("width")?.replace("%", ""), 1, 100) ?? 10,
    align: readAlign(column) ?? "left",
  }));
  return { headerRows, columns };
}

function readCell(element: HTMLElement): Record<string, unknown> {
  return {
    colspan: wholeIn(element.getAttribute("colspan") ?? "1", 1, MOST_COLUMNS) ?? 1,
    align: readAlign(element),
  };
}

function readAlign({ dataset }: HTMLElement): "left" | "center" | "right" | null {
  const { align } = dataset;
  return align === "left" || align === "center" || align === "right" ? align : null;
}
