import type { AuditedTx } from "#backend/context.ts";

/** The audit trail names so many rows in full. */
const ROWS_IN_FULL = 50;

type Rows = readonly Readonly<{ id: number }>[];

/** Writes down the rows that a change of a table touched, as they were and as they are. */
export async function noteRowEdits(
  note: AuditedTx["note"],
  {
    action,
    planId,
    before,
    after,
  }: Readonly<{ action: string; planId: number; before: Rows; after: Rows }>,
): Promise<void> {
  await note({
    action,
    subject: `plan ${planId}`,
    before: changedRows(before, after),
    after: { ...changedRows(after, before), rows: after.length },
  });
}

/** Each row that is not the same on the other side, by its number. */
function changedRows(rows: Rows, others: Rows): Record<string, unknown> {
  const other = new Map(others.map((row) => [row.id, JSON.stringify(row)]));
  const changed = rows.filter((row) => other.get(row.id) !== JSON.stringify(row));
  return Object.fromEntries(changed.slice(0, ROWS_IN_FULL).map((row) => [`#${row.id}`, row]));
}
