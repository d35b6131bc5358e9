import type {
  PlanCorrections,
  PlanReview,
  ReviewRow,
  ReviewTarget,
} from "#shared/features/plans/import/import-schemas.ts";

export type LineReading = PlanCorrections["lines"][number];
export type MendedTarget = NonNullable<PlanCorrections["targets"][number]["to"]>;
export type AddedTarget = PlanCorrections["added"][number];

/** What a person said so far of a source that is being looked at. */
export type ReviewState = Readonly<{
  lines: ReadonlyMap<number, LineReading>;
  /** By key; null: it is none. */
  targets: ReadonlyMap<string, MendedTarget | null>;
  added: readonly AddedTarget[];
  /** Lines of rows that were looked at. */
  settled: ReadonlySet<number>;
  /** Lines of rows that were mended. */
  mended: ReadonlySet<number>;
}>;

/** What a person changed in one row. */
export type RowMend = Readonly<{
  lines: readonly LineReading[];
  targets: readonly Readonly<{ key: string; to: MendedTarget | null }>[];
  added: readonly AddedTarget[];
}>;

export const untouched: ReviewState = {
  lines: new Map(),
  targets: new Map(),
  added: [],
  settled: new Set(),
  mended: new Set(),
};

export function firstLine({ lines }: ReviewRow): number {
  return lines[0]?.line ?? 0;
}

/** The place of a row's line numbers among those that were looked at. */
export function accept(state: ReviewState, row: ReviewRow): ReviewState {
  const lines = row.lines.map(({ line }) => line);
  return { ...state, settled: new Set([...state.settled, ...lines]) };
}

export function mend(state: ReviewState, row: ReviewRow, change: RowMend): ReviewState {
  const own = new Set(row.lines.map(({ line }) => line));
  const accepted = accept(state, row);
  return {
    ...accepted,
    lines: new Map([...state.lines, ...change.lines.map((one) => [one.line, one] as const)]),
    targets: new Map([
      ...state.targets,
      ...change.targets.map(({ key, to }) => [key, to] as const),
    ]),
    added: [...state.added.filter(({ line }) => !own.has(line)), ...change.added],
    mended: new Set([...state.mended, ...own]),
  };
}

/** Rows with a guess that nobody has looked at yet. */
export function isOpen({ settled }: ReviewState, row: ReviewRow): boolean {
  return row.guesses.length > 0 && !settled.has(firstLine(row));
}

/** The next row, round the end, that waits for a look; null when there is none. */
export function nextOpen(
  rows: readonly ReviewRow[],
  state: ReviewState,
  from: number,
  by: 1 | -1,
): number | null {
  for (let step = 1; step <= rows.length; step += 1) {
    const index = (((from + by * step) % rows.length) + rows.length) % rows.length;
    const row = rows[index];
    if (row !== undefined && isOpen(state, row)) return index;
  }
  return null;
}

/** A target as it stands after mending; null: it is none any more. */
export function targetNow(
  targets: ReviewState["targets"],
  target: ReviewTarget,
): Readonly<{ target: ReviewTarget; isNone: boolean }> {
  const to = targets.get(target.key);
  if (to === null) return { target, isNone: true };
  return { target: to === undefined ? target : { ...target, ...to }, isNone: false };
}

/** What is sent along when the plan is saved. */
export function correctionsOf({ rows }: PlanReview, state: ReviewState): PlanCorrections {
  const keys = new Set(rows.flatMap(({ targets }) => targets.map(({ key }) => key)));
  return {
    lines: [...state.lines.values()],
    // A line that is read otherwise may have no such target any more.
    targets: [...state.targets].filter(([key]) => keys.has(key)).map(([key, to]) => ({ key, to })),
    added: [...state.added],
    settled: [...state.settled],
  };
}
