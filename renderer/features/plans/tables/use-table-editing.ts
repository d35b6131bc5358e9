import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";

import { applyRowEdits, type RowEdit } from "#shared/features/plans/row-edits.ts";
import { planTablesText as text } from "#shared/features/plans/tables-text.ts";
import { undoRowEdits } from "#shared/features/plans/undo-row-edits.ts";
import { keptUnder } from "#renderer/app/kept-under.ts";
import { useSession } from "#renderer/app/session.tsx";
import type { CellPlace } from "#renderer/components/grid/data-grid.tsx";
import type { GridBelow, GridEdit } from "#renderer/components/grid/grid-column.ts";

import { freshIds, type FreshIds, keyOf, learnIds, withStoredIds } from "./fresh-ids.ts";
import type { TableShape } from "./table-column.ts";
import { remember, tableHistory } from "./table-history.ts";
import {
  NEW_LINE,
  type NewLine,
  readTyped,
  type TableLine,
  tableLines,
  type WrongCell,
  wrongSentence,
} from "./table-lines.ts";

type Options<Row extends Fields & { id: number }, Fields extends object> = Readonly<{
  /** Under which its history is kept. */
  name: string;
  rows: readonly Row[];
  shape: TableShape<Row, Fields>;
  canEdit: boolean;
  /** @returns the table afterwards; null when the person thought better of it */
  save: (edits: readonly RowEdit<Fields>[]) => Promise<readonly Row[] | null>;
}>;

const emptyLine: NewLine = { before: null, typed: new Map() };

/** Typing, adding, moving, deleting and undoing in a table; each change is saved whole, in turn. */
export function useTableEditing<Row extends Fields & { id: number }, Fields extends object>({
  name,
  rows: stored,
  shape,
  canEdit,
  save,
}: Options<Row, Fields>) {
  const client = useQueryClient();
  const { account } = useSession();
  const history = tableHistory<Fields>(client, keptUnder(client, account, name));
  const [override, setOverride] = useState<{ of: readonly Row[]; rows: readonly Row[] } | null>(
    null,
  );
  const [newLine, setNewLine] = useState<NewLine>(emptyLine);
  const [wrong, setWrong] = useState<readonly WrongCell[]>([]);
  const [problems, setProblems] = useState<readonly string[]>([]);
  const [error, setError] = useState<unknown>(null);
  const [step, setStep] = useState<"idle" | "saving" | "saved">("idle");
  const [focus, setFocus] = useState<CellPlace | null>(null);
  const queue = useRef(Promise.resolve());
  const running = useRef(0);
  const latest = useRef(stored);
  const [fresh] = useState(freshIds);

  const rows = override?.of === stored ? override.rows : stored;
  useEffect(() => {
    if (running.current === 0) latest.current = rows;
  }, [rows]);
  const place =
    newLine.before === null ? null : (fresh.stored.get(newLine.before) ?? newLine.before);
  const key = (id: number): string => keyOf(fresh, id);
  const lines = tableLines(rows, canEdit ? { ...newLine, before: place } : null, wrong, key);

  /** Shows a change at once and saves it behind those that are under way. */
  function change(edits: readonly RowEdit<Fields>[]): void {
    const shown = foreseen(shape, rows, edits, fresh);
    if (shown !== null) setOverride({ of: stored, rows: shown });
    run(() => edits, "change", shown);
  }

  function run(
    editsOf: () => readonly RowEdit<Fields>[],
    into: "change" | "undo" | "redo",
    shown: readonly Row[] | null,
  ): void {
    running.current += 1;
    setError(null);
    setStep("saving");
    queue.current = queue.current.then(async () => {
      const before = latest.current;
      let after: readonly Row[] | null = null;
      try {
        const edits = withStoredIds(fresh, editsOf());
        after = edits.length === 0 ? null : await save(edits);
        if (after !== null) {
          const back = undoRowEdits<Fields, Row>(before, after, shape.fieldNames);
          remember(into === "undo" ? history.redo : history.undo, back);
          if (into === "change") history.redo.length = 0;
          latest.current = after;
          learnIds(fresh, shown ?? [], after);
        }
      } catch (failure) {
        setError(failure);
      }
      running.current -= 1;
      // What is still on its way is shown already.
      if (after === null || running.current === 0) {
        setOverride({ of: stored, rows: after ?? before });
      }
      setStep(after === null ? "idle" : "saved");
    });
  }

  function type(edits: readonly GridEdit<TableLine<Row>>[], below: readonly GridBelow[]): void {
    const typed = [
      ...[...Map.groupBy(edits, ({ row }) => row.key)].map(([key, cells]) => ({
        key,
        cells: new Map(cells.map((cell) => [cell.columnId, cell.text])),
      })),
      ...below.map((cells, index) => ({ key: `below-${String(index)}`, cells })),
    ];
    const cellCount = typed.reduce((count, { cells }) => count + cells.size, 0);
    const read = readTyped(shape, lines, newLine, typed);
    const touched = (cell: WrongCell): boolean =>
      edits.some(({ row, columnId }) => row.key === cell.line && columnId === cell.columnId);
    if (cellCount > 1 && read.wrong.length > 0) {
      const sentences = read.wrong.map((cell) => wrongSentence(shape, lines, cell));
      setProblems([text.wrongPaste(read.wrong.length), ...sentences.slice(0, 5)]);
      return;
    }
    setProblems([]);
    setWrong([...wrong.filter((cell) => !touched(cell)), ...read.wrong]);
    setNewLine(read.newLine ?? emptyLine);
    if (read.edits.length === 0) return;
    change(read.edits);
    const isAdded = read.edits.some(({ edit }) => edit === "add");
    // The next row is written at once.
    if (isAdded && below.length === 0) setFocus({ rowId: NEW_LINE, columnId: shape.needs });
  }

  /** Opens the new line below a line, behind what belongs to the text. */
  function add(at: TableLine<Row> | null): void {
    const index = at?.row == null ? rows.length : rows.findIndex(({ id }) => id === at.row?.id) + 1;
    const first = rows.findIndex((row) => !shape.isOfText(row));
    const place = Math.max(index, first < 0 ? rows.length : first);
    setNewLine({ ...newLine, before: rows[place]?.id ?? null });
    setFocus({ rowId: NEW_LINE, columnId: shape.needs });
  }

  function remove(at: TableLine<Row> | null, columnId: string): void {
    const row = at?.row;
    if (at !== null && row === null) {
      setNewLine(emptyLine);
      setWrong(wrong.filter(({ line }) => line !== NEW_LINE));
    }
    if (row == null || refuses(row)) return;
    const index = rows.findIndex(({ id }) => id === row.id);
    const next = rows[index + 1] ?? rows[index - 1];
    setFocus({ rowId: next === undefined ? NEW_LINE : key(next.id), columnId });
    setWrong(wrong.filter(({ line }) => line !== at?.key));
    change([{ edit: "remove", id: row.id }]);
  }

  function move(at: TableLine<Row> | null, way: "up" | "down", columnId: string): void {
    const row = at?.row;
    if (row == null || refuses(row)) return;
    const index = rows.findIndex(({ id }) => id === row.id);
    const passed = rows[way === "up" ? index - 1 : index + 1];
    if (passed === undefined || shape.isOfText(passed)) return;
    const before = way === "up" ? passed.id : (rows[index + 2]?.id ?? null);
    setFocus({ rowId: key(row.id), columnId });
    change([{ edit: "move", id: row.id, before }]);
  }

  function refuses(row: Row): boolean {
    if (shape.isOfText(row)) setProblems([text.ofText]);
    return shape.isOfText(row);
  }

  function back(way: "undo" | "redo"): void {
    setProblems([]);
    // Taken when its turn has come: what is to be undone may still be on its way.
    run(() => history[way].pop() ?? [], way, null);
  }

  return {
    lines,
    problems: [...problems, ...wrong.map((cell) => wrongSentence(shape, lines, cell))],
    error,
    step,
    focus,
    canUndo: history.undo.length > 0,
    canRedo: history.redo.length > 0,
    type,
    add,
    remove,
    move,
    back,
  };
}

/** The table as it will be once the edits are saved; null: only the backend knows. */
function foreseen<Row extends Fields & { id: number }, Fields extends object>(
  shape: TableShape<Row, Fields>,
  rows: readonly Row[],
  edits: readonly RowEdit<Fields>[],
  fresh: FreshIds,
): readonly Row[] | null {
  const result = applyRowEdits<Fields, Row>(rows, edits, (fields) => {
    fresh.next -= 1;
    return shape.make(fields, fresh.next);
  });
  return "missing" in result ? null : result.rows;
}
