import type { ReadDb } from "#backend/db/database.ts";
import type { ListedRow, ListedRows } from "#backend/features/documents/paper-tables.ts";
import type { PlanTargetView } from "#shared/features/plans/contract.ts";
import { targetPhrase } from "#shared/features/plans/target-phrase.ts";
import { readAssignments, readTasks } from "./repository.ts";

/** The plan's tables as its text prints them. */
export async function readListedRows(
  db: ReadDb,
  planId: number,
  targets: readonly PlanTargetView[],
): Promise<ListedRows> {
  const owners = await readOwners(db, planId);
  const tasks = await readTasks(db, planId);
  const assignments = await readAssignments(db, planId);
  return {
    targets: targets.map(({ id, text, comparator, value, unit }, index) =>
      row(index, [text, unit ?? "", targetPhrase(comparator, value, null), owners.get(id) ?? ""]),
    ),
    tasks: tasks.map(({ title, leadAgency, cooperating, deadline, product }, index) =>
      row(index, [title, leadAgency ?? "", cooperating.join("; "), deadline ?? "", product ?? ""]),
    ),
    assignments: assignments.map(({ agency, duties }, index) =>
      row(index, [agency, duties.join("\n")]),
    ),
  };
}

function row(index: number, cells: readonly string[]): ListedRow {
  return { kind: "row", cells: [String(index + 1), ...cells] };
}

async function readOwners(db: ReadDb, planId: number): Promise<ReadonlyMap<number, string | null>> {
  const rows = await db
    .selectFrom("planTarget")
    .select(["id", "ownerAgency"])
    .where("planId", "=", planId)
    .execute();
  return new Map(rows.map(({ id, ownerAgency }) => [id, ownerAgency]));
}
