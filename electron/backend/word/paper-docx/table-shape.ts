import type { BlockOf } from "#shared/features/documents/paper-text.ts";
import type { StyleKey } from "./paper-styles.ts";
import { type Brought, readableRuns } from "./readable-runs.ts";

type Table = BlockOf<"table">;
type Column = Table["columns"][number];
type Align = Column["align"];

/** The share of a column that a row has beyond those that the table speaks of. */
const UNNAMED_PERCENT = 10;

/** How a cell of a column shows itself: heads in the middle, unless the cell says otherwise. */
export function shownAlign(
  own: Align | undefined,
  column: Column | undefined,
  isHead: boolean,
): Align {
  return own ?? (isHead ? "center" : (column?.align ?? "left"));
}

/** The widths of a table's columns, together as wide as told, in whole twentieths of a point. */
export function gridOfTable(
  { columns, rows }: Pick<Table, "columns" | "rows">,
  width: number,
): number[] {
  const widest = Math.max(columns.length, ...rows.map(({ cells }) => cellsWide(cells)));
  const shares = Array.from(
    { length: widest },
    (_, index) => columns[index]?.widthPercent ?? UNNAMED_PERCENT,
  );
  const sum = shares.reduce((total, share) => total + share, 0);
  let before = 0;
  return shares.map((share) => {
    const from = Math.round((before * width) / sum);
    before += share;
    return Math.round((before * width) / sum) - from;
  });
}

export function widthOf(grid: readonly number[]): number {
  return grid.reduce((sum, each) => sum + each, 0);
}

export function percentOf(width: number, grid: readonly number[]): number {
  return Math.min(100, Math.max(1, Math.round((width * 100) / widthOf(grid))));
}

/** A table as a file of it shows itself: every cell says how it stands, no column does. */
export function shownTable(
  { columns, headerRows, rows }: Table,
  grid: readonly number[],
  brought: (key: StyleKey) => Brought,
): Table {
  return {
    kind: "table",
    id: "",
    headerRows: Math.min(headerRows, rows.length),
    columns: grid.map((width) => ({ widthPercent: percentOf(width, grid), align: "left" })),
    rows: rows.map(({ cells }, row) => {
      const isHead = row < headerRows;
      let at = 0;
      return {
        cells: cells.map(({ content, columnSpan = 1, align }) => {
          const column = columns[at];
          at += columnSpan;
          return {
            content: readableRuns(content, brought(isHead ? "tableHead" : "tableCell")),
            ...(columnSpan > 1 ? { columnSpan } : {}),
            align: shownAlign(align, column, isHead),
          };
        }),
      };
    }),
  };
}

/** A read table with columns of its own: each cell says only where it stands otherwise. */
export function withColumns(read: Table, columns: readonly Column[]): Table {
  return {
    ...read,
    columns: [...columns],
    rows: read.rows.map(({ cells }, row) => {
      let at = 0;
      return {
        cells: cells.map(({ align, ...cell }) => {
          const usual = shownAlign(undefined, columns[at], row < read.headerRows);
          at += cell.columnSpan ?? 1;
          return align === undefined || align === usual ? cell : { ...cell, align };
        }),
      };
    }),
  };
}

/** The columns that a read table seems to have: each aligned as most of its cells are. */
export function guessedColumns(read: Table): Column[] {
  const votes = read.columns.map(() => new Map<Align, number>());
  for (const { cells } of read.rows.slice(read.headerRows)) {
    let at = 0;
    for (const { align = "left", columnSpan = 1 } of cells) {
      const tally = votes[at];
      if (columnSpan === 1) tally?.set(align, (tally.get(align) ?? 0) + 1);
      at += columnSpan;
    }
  }
  return read.columns.map((column, index) => {
    const ranked = [...(votes[index] ?? [])].sort(([, a], [, b]) => b - a);
    return { ...column, align: ranked[0]?.[0] ?? column.align };
  });
}

function cellsWide(cells: Table["rows"][number]["cells"]): number {
  return cells.reduce((sum, { columnSpan }) => sum + (columnSpan ?? 1), 0);
}
