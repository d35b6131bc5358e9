import { nfc } from "#shared/kernel/vietnamese.ts";
import type { PlanTrace } from "../parse-plan.ts";
import type { PlanWarning, SourceLine } from "../parsed-plan.ts";
import { sectionTitle } from "../section-title.ts";
import { CELL_JOINER } from "../table-cells.ts";
import { guessCodes, wholeCodes } from "./guess-codes-data.ts";
import type { PlanReview, ReviewRow } from "./import-schemas.ts";
import { targetKeys } from "./target-keys.ts";

/**
 * The source in rows, each beside what was understood of it. Every line that is not empty
 * stands in exactly one row: a row begins where something new was understood and goes on to
 * the next.
 */
export function reviewRows(source: readonly SourceLine[], trace: PlanTrace): ReviewRow[] {
  const rows = rowsOf(source, trace);
  const rowOf = finder(rows);
  const { plan, lines } = trace;
  const keys = targetKeys(lines.targets);
  plan.targets.forEach(({ text, comparator, value, unit, indicator }, index) => {
    const key = keys[index] ?? "";
    rowOf(lines.targets[index])?.targets.push({ key, text, comparator, value, unit, indicator });
  });
  const works = [
    ["task", plan.tasks.map(({ title }) => title), lines.tasks],
    ["solution", plan.solutions.map(({ title }) => title), lines.solutions],
    ["assignment", plan.assignments.map(({ agency }) => agency), lines.assignments],
  ] as const;
  for (const [kind, titles, at] of works) {
    titles.forEach((title, index) => rowOf(at[index])?.works.push({ kind, title }));
  }
  for (const { code, details, where } of [...plan.warnings, ...trace.guesses]) {
    if (wholeCodes.has(code)) continue;
    const row = rowOf(where.line);
    (guessCodes.has(code) ? row?.guesses : row?.notes)?.push({ code, details: { ...details } });
  }
  return rows;
}

/** What is to be said of the paper as a whole. */
export function wholeSayings(warnings: readonly PlanWarning[]): PlanReview["whole"] {
  return warnings
    .filter(({ code }) => wholeCodes.has(code))
    .map(({ code, details }) => ({ code, details: { ...details } }));
}

function rowsOf(source: readonly SourceLine[], { items }: PlanTrace): ReviewRow[] {
  const itemsAt = Map.groupBy(items, ({ line }) => line);
  const rows: ReviewRow[] = [];
  let lastCell: readonly [number, number] | null = null;
  for (const { text, label = "", place, cell } of source) {
    const shown = nfc(`${label} ${text}`.trim());
    if (shown === "") continue;
    const { line } = place;
    const understood = itemsAt.get(line);
    itemsAt.delete(line);
    if (understood !== undefined || rows.length === 0) {
      rows.push({
        lines: [],
        items: (understood ?? []).map(({ line: _, kind, level, number, text: read }) => ({
          kind,
          level,
          number,
          text: kind === "heading" ? sectionTitle(read) : read,
        })),
        targets: [],
        works: [],
        guesses: [],
        notes: [],
      });
    }
    const row = rows.at(-1);
    const before = row?.lines.at(-1);
    const isBeside = cell !== undefined && lastCell !== null && cell[0] === lastCell[0];
    // The cells of one row of a table stand side by side, as they do in the file.
    if (isBeside && before !== undefined && understood === undefined) {
      before.text += `${cell[1] === lastCell?.[1] ? "\n" : CELL_JOINER}${shown}`;
    } else {
      row?.lines.push({ line, text: shown });
    }
    lastCell = cell ?? null;
  }
  return rows;
}

/** The row in which a line stands: the last that begins at it or before. */
function finder(rows: readonly ReviewRow[]): (line: number | undefined) => ReviewRow | undefined {
  const starts = rows.map(({ lines }) => lines[0]?.line ?? 0);
  return (line) => {
    if (line === undefined) return undefined;
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= line) low = middle;
      else high = middle - 1;
    }
    return rows[low];
  };
}
