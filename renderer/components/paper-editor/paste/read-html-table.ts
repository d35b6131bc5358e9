import type { BlockOf, PaperInline } from "#shared/features/documents/paper-text.ts";
import type { SourceLine } from "#shared/features/plans/parsed-plan.ts";
import { fitColumns } from "../text/fit-columns.ts";
import { cellContent } from "./line-content.ts";
import { pasteLimits } from "./paste-limits.ts";

type Table = BlockOf<"table">;
type Cell = Table["rows"][number]["cells"][number];
type LinesOf = (cell: Element) => SourceLine[];

/** A table of Word, Excel or a page as the paper keeps tables; null when nothing stands in it. */
export function readHtmlTable(table: HTMLTableElement, linesOf: LinesOf): Table | null {
  const rows = spreadRows(table, linesOf);
  while (rows.at(-1)?.every(({ content }) => content.length === 0) === true) rows.pop();
  const width = Math.max(0, ...rows.map(widthOf));
  if (width === 0) return null;
  const headerRows = headRows(table, rows.length);
  return {
    kind: "table",
    id: "",
    headerRows,
    columns: columnsOf(table, width),
    rows: rows.map((cells, index) => ({
      cells: filled(index < headerRows ? cells.map(withoutBold) : cells, width),
    })),
  };
}

/** Papers have no cells over several rows: below the first one there are empty cells. */
function spreadRows(table: HTMLTableElement, linesOf: LinesOf): Cell[][] {
  const taken = new Map<number, number>();
  const shown = [...table.rows].filter(({ style }) => style.display !== "none");
  return shown.map((row) => {
    const cells: Cell[] = [];
    let column = 0;
    const skipTaken = (): void => {
      while ((taken.get(column) ?? 0) > 0) {
        taken.set(column, (taken.get(column) ?? 0) - 1);
        cells.push({ content: [] });
        column += 1;
      }
    };
    for (const cell of row.cells) {
      skipTaken();
      const span = Math.min(cell.colSpan, pasteLimits.columns - column);
      if (span < 1) break;
      for (let at = 0; at < span; at += 1) taken.set(column + at, cell.rowSpan - 1);
      cells.push(readCell(cell, span, linesOf(cell)));
      column += span;
    }
    skipTaken();
    return cells;
  });
}

function readCell(
  cell: HTMLTableCellElement,
  columnSpan: number,
  lines: readonly SourceLine[],
): Cell {
  const align = alignOf(cell);
  return {
    content: cellContent(lines),
    ...(columnSpan > 1 ? { columnSpan } : {}),
    ...(align === null ? {} : { align }),
  };
}

function alignOf(cell: HTMLTableCellElement): "center" | "right" | null {
  const paragraph = cell.querySelector("p, div");
  const said = [cell, paragraph].flatMap((element) =>
    element === null
      ? []
      : [element.getAttribute("align"), (element as HTMLElement).style.textAlign],
  );
  const align = said.find((each) => each === "center" || each === "right");
  return align === "center" || align === "right" ? align : null;
}

function headRows(table: HTMLTableElement, rowCount: number): number {
  if (rowCount < 2) return 0;
  const said = table.tHead?.rows.length ?? 1;
  return Math.min(Math.max(said, 1), 3, rowCount - 1);
}

/** Shares of the table's width where every column says its own; else all are alike. */
function columnsOf(table: HTMLTableElement, width: number): Table["columns"] {
  const widths = [...table.querySelectorAll("col")].flatMap((column) =>
    Array.from({ length: Math.min(column.span, width) }, () => Number(column.width)),
  );
  const total = widths.reduce((sum, each) => sum + each, 0);
  const isKnown = widths.length === width && widths.every((each) => each > 0);
  if (!isKnown) return fitColumns([], width);
  return widths.map((each) => ({
    widthPercent: Math.max(1, Math.floor((each * 100) / total)),
    align: "left",
  }));
}

function filled(cells: readonly Cell[], width: number): Cell[] {
  const missing = width - widthOf(cells);
  return [...cells, ...Array.from({ length: missing }, () => ({ content: [] }))];
}

function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, { columnSpan = 1 }) => sum + columnSpan, 0);
}

/** A head is bold by its place. */
function withoutBold(cell: Cell): Cell {
  const content = cell.content.map((run): PaperInline => {
    if (run.type === "break") return run;
    const { bold: _, ...plain } = run;
    return plain;
  });
  return { ...cell, content };
}
