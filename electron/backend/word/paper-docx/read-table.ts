import type { Element } from "@xmldom/xmldom";

import type { BlockOf, PaperInline } from "#shared/features/documents/paper-text.ts";
import { wordChild, wordChildren, wordSwitch, wordValue } from "../word-xml.ts";
import { childBlocks } from "./child-blocks.ts";
import { type PaperFile, readParagraph } from "./read-paragraph.ts";
import { percentOf } from "./table-shape.ts";

type Table = BlockOf<"table">;
type Cell = Table["rows"][number]["cells"][number];
type Align = Table["columns"][number]["align"];

const MOST_COLUMNS = 64;
const MOST_ROWS = 5_000;
const MOST_HEADER_ROWS = 3;

/** A table as it was read; `grid`: the widths of its columns in twentieths of a point. */
export type ReadTable = Readonly<{ block: Table; grid: readonly number[]; anchor: number | null }>;

/** A table of the text; each cell is aligned as it shows itself, no column says anything. */
export function readTable(file: PaperFile, table: Element): ReadTable {
  let anchor: number | null = null;
  const rowNodes = rowsOf(table).slice(0, MOST_ROWS);
  const rows = rowNodes.map((row) => {
    const cells = wordChildren(row, "tc").slice(0, MOST_COLUMNS);
    return {
      cells: cells.map((cell): Cell => {
        const read = readCell(file, cell);
        anchor ??= read.anchor;
        return read.cell;
      }),
    };
  });
  const grid = gridOf(table, rows);
  const firstOfBody = rowNodes.findIndex(
    (row) => wordSwitch(wordChild(row, "trPr"), "tblHeader") !== true,
  );
  const headerRows = firstOfBody < 0 ? rowNodes.length : firstOfBody;
  const block: Table = {
    kind: "table",
    id: "",
    headerRows: Math.min(headerRows, MOST_HEADER_ROWS),
    columns: grid.map((width) => ({ widthPercent: percentOf(width, grid), align: "left" })),
    rows: rows.filter(({ cells }) => cells.length > 0),
  };
  return { block, grid, anchor };
}

function readCell(file: PaperFile, cell: Element): { cell: Cell; anchor: number | null } {
  const span = Number(wordValue(wordChild(cell, "tcPr", "gridSpan")) ?? 1);
  let anchor: number | null = null;
  let align: Align | undefined;
  const blocks = childBlocks(cell).filter(({ localName }) => localName === "p");
  const content = blocks.flatMap((block, index): PaperInline[] => {
    const paragraph = readParagraph(file, block);
    anchor ??= paragraph.anchor;
    align ??= alignOf(paragraph.align);
    return [...(index > 0 ? [{ type: "break" } as const] : []), ...paragraph.content];
  });
  return {
    cell: {
      content,
      ...(span > 1 ? { columnSpan: Math.min(span, MOST_COLUMNS) } : {}),
      align: align ?? "left",
    },
    anchor,
  };
}

/** Rows stand in the table itself or in content controls and accepted changes in it. */
function rowsOf(parent: Element): Element[] {
  return childBlocks(parent).filter(
    (child) => child.localName === "tr" && wordChild(child, "trPr", "del") === undefined,
  );
}

function gridOf(table: Element, rows: Table["rows"]): number[] {
  const grid = wordChildren(wordChild(table, "tblGrid"), "gridCol").map((column) =>
    Math.max(1, Number(wordValue(column, "w") ?? 1) || 1),
  );
  const widest = Math.max(
    1,
    ...rows.map(({ cells }) => cells.reduce((sum, { columnSpan }) => sum + (columnSpan ?? 1), 0)),
  );
  const whole = grid.length >= widest ? grid : Array.from({ length: widest }, () => 1);
  return whole.slice(0, MOST_COLUMNS);
}

function alignOf(jc: string | undefined): Align | undefined {
  if (jc === undefined) return undefined;
  if (jc === "center") return "center";
  return jc === "right" || jc === "end" ? "right" : "left";
}
