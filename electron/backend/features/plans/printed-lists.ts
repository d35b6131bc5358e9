import type { ReadDb } from "#backend/db/database.ts";
import type { PrintedLists } from "#shared/features/documents/paper-text.ts";
import { printedList } from "#shared/features/plans/printed-lists.ts";
import { readAssignments, readTargets, readTasks } from "./plan-rows.ts";

const sources = ["targets", "tasks", "assignments"] as const;

/** The plan's own tables as its text prints them, on paper and in Word. */
export async function readPrintedLists(db: ReadDb, planId: number): Promise<PrintedLists> {
  const rows = await readTasks(db, planId);
  const ofKind = (kind: "task" | "solution") =>
    rows
      .filter((row) => row.kind === kind)
      .map(({ cooperating, ...row }) => ({ ...row, cooperating: [...cooperating] }));
  const assignments = await readAssignments(db, planId);
  const tables = {
    targets: await readTargets(db, planId),
    tasks: ofKind("task"),
    solutions: ofKind("solution"),
    assignments: assignments.map(({ duties, ...row }) => ({ ...row, duties: [...duties] })),
  };
  return new Map(
    sources.map((source) => [source, printedList({ kind: "list", id: source, source }, tables)]),
  );
}
