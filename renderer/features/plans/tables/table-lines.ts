import type { RowEdit } from "#shared/features/plans/row-edits.ts";
import { planTablesText as text } from "#shared/features/plans/tables-text.ts";

import type { TableShape } from "./table-column.ts";

/** The row that is being written and is not in the table yet. */
export const NEW_LINE = "new";

export type WrongCell = Readonly<{ line: string; columnId: string; typed: string; reason: string }>;

/** A line on screen: a stored row, or the new one with what has been typed in it so far. */
export type TableLine<Row> = Readonly<{
  key: string;
  /** From 1, as the line is called in messages; null: the new one. */
  number: number | null;
  row: Row | null;
  /** Typed but not kept, by column. */
  typed: ReadonlyMap<string, string>;
  wrong: ReadonlyMap<string, string>;
}>;

/** What is typed in the new line, and the row that it stands before. */
export type NewLine = Readonly<{ before: number | null; typed: ReadonlyMap<string, string> }>;

export function tableLines<Row extends { id: number }>(
  rows: readonly Row[],
  newLine: NewLine | null,
  wrong: readonly WrongCell[],
  keyOf: (id: number) => string,
): TableLine<Row>[] {
  const cells = (key: string, pick: (cell: WrongCell) => string) =>
    new Map(wrong.filter(({ line }) => line === key).map((cell) => [cell.columnId, pick(cell)]));
  const lineOf = (key: string, number: number | null, row: Row | null): TableLine<Row> => ({
    key,
    number,
    row,
    typed: new Map([
      ...(row === null ? (newLine?.typed ?? []) : []),
      ...cells(key, ({ typed }) => typed),
    ]),
    wrong: cells(key, ({ reason }) => reason),
  });
  const lines = rows.map((row, index) => lineOf(keyOf(row.id), index + 1, row));
  if (newLine === null) return lines;
  const at = rows.findIndex(({ id }) => id === newLine.before);
  return lines.toSpliced(at < 0 ? lines.length : at, 0, lineOf(NEW_LINE, null, null));
}

type TypedCells = Readonly<{ key: string; cells: ReadonlyMap<string, string> }>;

/** What typed cells come to: edits of the table, what waits in the new line, and what is wrong. */
export function readTyped<Row extends Fields & { id: number }, Fields extends object>(
  shape: TableShape<Row, Fields>,
  lines: readonly TableLine<Row>[],
  newLine: NewLine | null,
  typed: readonly TypedCells[],
): { edits: RowEdit<Fields>[]; wrong: WrongCell[]; newLine: NewLine | null } {
  const edits: RowEdit<Fields>[] = [];
  const wrong: WrongCell[] = [];
  let waiting = newLine;
  for (const { key, cells } of typed) {
    const row = lines.find((line) => line.key === key)?.row ?? null;
    if (row !== null) {
      const read = readCells(shape, row, key, cells);
      wrong.push(...read.wrong);
      const fields = changed(row, read.fields, shape.fieldNames);
      if (Object.keys(fields).length > 0) edits.push({ edit: "set", id: row.id, fields });
      continue;
    }
    const isHere = key === NEW_LINE;
    const all = new Map([...(isHere ? (newLine?.typed ?? []) : []), ...cells]);
    if ((all.get(shape.needs) ?? "").trim() === "") {
      if (isHere) waiting = { before: newLine?.before ?? null, typed: all };
      continue;
    }
    const read = readCells(shape, shape.blank, key, all);
    wrong.push(...read.wrong);
    if (read.wrong.length > 0 && isHere) {
      waiting = { before: newLine?.before ?? null, typed: all };
      continue;
    }
    edits.push({ edit: "add", before: newLine?.before ?? null, fields: read.fields });
    if (isHere) waiting = { before: newLine?.before ?? null, typed: new Map() };
  }
  return { edits, wrong, newLine: waiting };
}

function readCells<Row extends Fields, Fields extends object>(
  { columns, check }: Pick<TableShape<Row & { id: number }, Fields>, "columns" | "check">,
  row: Fields,
  line: string,
  cells: ReadonlyMap<string, string>,
): { fields: Fields; wrong: WrongCell[] } {
  let fields = row;
  const wrong: WrongCell[] = [];
  for (const { id, read } of columns) {
    const typed = cells.get(id);
    if (typed === undefined || read === undefined) continue;
    const cell = read(typed.normalize("NFC").replaceAll(/\s+/gu, " ").trim(), fields);
    if ("wrong" in cell) wrong.push({ line, columnId: id, typed, reason: cell.wrong });
    else fields = { ...fields, ...cell.fields };
  }
  const whole = wrong.length > 0 ? null : (check?.(fields) ?? null);
  if (whole !== null) {
    wrong.push({ ...whole, line, typed: cells.get(whole.columnId) ?? "" });
  }
  return { fields, wrong };
}

function changed<Fields extends object>(
  before: Fields,
  after: Fields,
  names: readonly (keyof Fields)[],
): Partial<Fields> {
  const fields: Partial<Fields> = {};
  for (const name of names) {
    if (JSON.stringify(before[name]) !== JSON.stringify(after[name])) fields[name] = after[name];
  }
  return fields;
}

/** "Dòng 3, cột Trị số: …" */
export function wrongSentence<Row extends Fields & { id: number }, Fields extends object>(
  { columns }: Pick<TableShape<Row, Fields>, "columns">,
  lines: readonly TableLine<Row>[],
  { line, columnId, reason }: WrongCell,
): string {
  const number = lines.find(({ key }) => key === line)?.number ?? null;
  const column = columns.find(({ id }) => id === columnId)?.title ?? "";
  return text.wrongCell(number === null ? text.newRowName : String(number), column, reason);
}
