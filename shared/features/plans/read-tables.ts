import { foldVietnamese } from "#shared/kernel/vietnamese.ts";
import type { Piece } from "./read-body.ts";
import { type ColumnRole, columnWords } from "./table-words-data.ts";

/** A row of a table that was read as one paragraph. */
export type RowPiece = Piece & Readonly<{ row: readonly string[] }>;

/** A table with what its head says of its columns. */
export type PlanTable = Readonly<{
  kind: "targets" | "tasks" | "assignments";
  columns: ReadonlyMap<ColumnRole, number>;
  /** The head of each column, as typed. */
  heads: readonly string[];
  /** Without the head. */
  rows: readonly RowPiece[];
  /** All of it, rows above the head included. */
  all: readonly RowPiece[];
}>;

const MAX_HEAD_ROWS = 3;
const MAX_HEAD_LENGTH = 120;

/** The tables among the pieces whose heads name the columns of targets, tasks or assignments. */
export function readTables(pieces: readonly Piece[]): PlanTable[] {
  const tables: PlanTable[] = [];
  let rows: RowPiece[] = [];
  const finish = (): void => {
    const table = readTable(rows);
    if (table !== null) tables.push(table);
    rows = [];
  };
  for (const piece of pieces) {
    if (isRow(piece)) rows.push(piece);
    else if (rows.length > 0) finish();
  }
  finish();
  return tables;
}

function isRow(piece: Piece): piece is RowPiece {
  return piece.row !== null;
}

function readTable(rows: readonly RowPiece[]): PlanTable | null {
  for (let head = 0; head < Math.min(MAX_HEAD_ROWS, rows.length - 1); head += 1) {
    const first = rows[head];
    if (first === undefined) break;
    const second = rows[head + 1];
    const isDouble = second !== undefined && isSecondHead(first.row, second.row);
    const heads = isDouble ? doubleHead(first.row, second.row) : first.row;
    const columns = columnsOf(heads);
    const kind = kindOf(columns);
    if (kind === null) continue;
    const body = rows.slice(head + (isDouble ? 2 : 1)).filter(({ row }) => !isColumnCount(row));
    return { kind, columns, heads, rows: body, all: rows };
  }
  return null;
}

/** A second row of heads stands under columns that are parted: "Kế hoạch" over "Tỉnh giao", "Huyện giao". */
function isSecondHead(first: readonly string[], second: readonly string[]): boolean {
  const filled = second.filter((text) => text !== "");
  return (
    filled.length > 0 &&
    (second[0] ?? "") === "" &&
    filled.every((text) => text.length <= MAX_HEAD_LENGTH && !/^\d[\d.,]*$/u.test(text)) &&
    second.some((text, column) => text !== "" && (first[column] ?? "") === "")
  );
}

function doubleHead(first: readonly string[], second: readonly string[]): string[] {
  return Array.from({ length: Math.max(first.length, second.length) }, (_, column) => {
    const below = second[column] ?? "";
    return below === "" ? (first[column] ?? "") : below;
  });
}

function columnsOf(heads: readonly string[]): Map<ColumnRole, number> {
  const columns = new Map<ColumnRole, number>();
  const latest = new Map<ColumnRole, number>();
  for (const [column, head] of heads.entries()) {
    if (head === "" || head.length > MAX_HEAD_LENGTH) continue;
    const role = roleOf(head);
    if (role === null) continue;
    // Of the columns of several years the last year is the plan's.
    const year = Number(/20\d\d/u.exec(head)?.[0] ?? 0);
    if (columns.has(role) && year <= (latest.get(role) ?? 0)) continue;
    columns.set(role, column);
    latest.set(role, year);
  }
  return columns;
}

function roleOf(head: string): ColumnRole | null {
  const words = `${foldVietnamese(head).replace(/[/–-]/gu, ", ").replace(/\s+/gu, " ")} `;
  let role: ColumnRole | null = null;
  let length = 0;
  for (const [candidate, starts] of Object.entries(columnWords)) {
    for (const start of starts) {
      const fits = words.startsWith(start) && /[^a-z]/u.test(words.charAt(start.length));
      if (!fits || start.length <= length) continue;
      // The keys of the table are its type.
      role = candidate as ColumnRole;
      length = start.length;
    }
  }
  return role;
}

function kindOf(columns: ReadonlyMap<ColumnRole, number>): PlanTable["kind"] | null {
  const has = (...roles: ColumnRole[]): boolean => roles.some((role) => columns.has(role));
  if (has("target") && has("value", "unit", "assigned", "striven")) return "targets";
  if (has("work") && has("value", "assigned", "striven") && has("unit")) return "targets";
  if (has("work") && has("lead") && has("cooperating", "deadline", "product")) return "tasks";
  if (has("work") && has("deadline") && has("product", "agency")) return "tasks";
  if (has("work") && has("agency")) return "assignments";
  return null;
}

/** The row "(1) (2) (3)" under a head. */
function isColumnCount(row: readonly string[]): boolean {
  const filled = row.filter((text) => text !== "");
  return (
    filled.length > 1 &&
    filled.every((text, index) => text.replace(/[()]/gu, "") === String(index + 1))
  );
}
