import type { PlanAssignment, PlanTask } from "./parsed-plan.ts";

/** A row of the table of tasks: what the text says of it and what only the table knows. */
export type TaskRow = Readonly<{
  /** null: not stored yet. */
  id: number | null;
  kind: "task" | "solution";
  number: string;
  title: string;
  origin: "text" | "hand";
  leadAgency: string | null;
  cooperating: readonly string[];
  deadline: string | null;
  product: string | null;
}>;

export type AssignmentRow = PlanAssignment &
  Readonly<{
    /** null: not stored yet. */
    id: number | null;
    origin: "text" | "hand";
  }>;

/**
 * The table of tasks after a change of the text. A heading that was renamed or renumbered
 * keeps what the table says of it; what the table says of a heading that is gone is not lost:
 * the row stays as one that was typed in the table.
 */
export function mergeTasks(
  stored: readonly TaskRow[],
  outline: Readonly<{ tasks: readonly PlanTask[]; solutions: readonly PlanTask[] }>,
): TaskRow[] {
  return (["task", "solution"] as const).flatMap((kind) => {
    const rows = stored.filter((row) => row.kind === kind);
    const found = kind === "task" ? outline.tasks : outline.solutions;
    const left = rows.filter(({ origin }) => origin === "text");
    const take = (fits: (row: TaskRow) => boolean): TaskRow | undefined => {
      const at = left.findIndex(fits);
      return at < 0 ? undefined : left.splice(at, 1)[0];
    };
    // Titles first, over all of them: a number passes to the neighbour when one is put in between.
    const byTitle = found.map(({ title }) => take((row) => row.title === title));
    const fromText = found.map(({ number, title, paragraphs: _, ...said }, index): TaskRow => {
      const was = byTitle[index] ?? take((row) => row.number === number);
      // What was set in the table of tasks stays; a table in the text says it only at first.
      return { ...blankTask, ...(was ?? said), kind, number, title, origin: "text" };
    });
    const orphans = left.filter(knowsMore).map((row): TaskRow => ({ ...row, origin: "hand" }));
    return [...fromText, ...orphans, ...rows.filter(({ origin }) => origin === "hand")];
  });
}

/** The assignments after a change of the text; rows typed in the table stay behind them. */
export function mergeAssignments(
  stored: readonly AssignmentRow[],
  found: readonly PlanAssignment[],
): AssignmentRow[] {
  const left = stored.filter(({ origin }) => origin === "text");
  const take = (fits: (row: AssignmentRow) => boolean): number | null => {
    const at = left.findIndex(fits);
    return at < 0 ? null : (left.splice(at, 1)[0]?.id ?? null);
  };
  const byAgency = found.map(({ agency }) => take((row) => row.agency === agency));
  return [
    ...found.map((assignment, index): AssignmentRow => ({
      ...assignment,
      id: byAgency[index] ?? take(({ number }) => number === assignment.number),
      origin: "text",
    })),
    ...stored.filter(({ origin }) => origin === "hand"),
  ];
}

const blankTask = {
  id: null,
  leadAgency: null,
  cooperating: [],
  deadline: null,
  product: null,
} as const;

function knowsMore({ leadAgency, cooperating, deadline, product }: TaskRow): boolean {
  return leadAgency !== null || cooperating.length > 0 || deadline !== null || product !== null;
}
