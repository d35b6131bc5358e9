import type { ReadDb, WriteTx } from "#backend/db/database.ts";
import type { PlainPlace } from "#shared/features/plans/plain-figures.ts";

type Kind = "target" | "task" | "assignment";
type Removed<Row> = Readonly<{ row: Row; places: readonly PlainPlace[] }>;

/** Rows that were deleted from a plan's table, by the number that they keep. */
export async function readRemovedRows<Row>(
  db: ReadDb,
  planId: number,
  kind: Kind,
): Promise<ReadonlyMap<number, Removed<Row>>> {
  const rows = await db
    .selectFrom("planRemovedRow")
    .select(["id", "row", "places"])
    .where("planId", "=", planId)
    .where("kind", "=", kind)
    .execute();
  return new Map(
    rows.map(({ id, row, places }) => [
      id,
      // Written by keepRemovedRows alone, from a row of this kind.
      { row: JSON.parse(row) as Row, places: JSON.parse(places) as PlainPlace[] },
    ]),
  );
}

/** Keeps what an edit deletes, and forgets what it brought back. */
export async function keepRemovedRows<Row extends { id: number | null }>(
  tx: WriteTx,
  planId: number,
  kind: Kind,
  {
    before,
    after,
    places = [],
  }: Readonly<{
    before: readonly Row[];
    after: readonly Row[];
    places?: readonly PlainPlace[];
  }>,
): Promise<void> {
  const idsOf = (rows: readonly Row[]) => new Set(rows.map(({ id }) => id));
  const [was, is] = [idsOf(before), idsOf(after)];
  const returned = after.flatMap(({ id }) => (id === null || was.has(id) ? [] : [id]));
  if (returned.length > 0) {
    await tx
      .deleteFrom("planRemovedRow")
      .where("kind", "=", kind)
      .where("id", "in", returned)
      .execute();
  }
  const gone = before.flatMap((row) =>
    row.id === null || is.has(row.id)
      ? []
      : [{ kind, id: row.id, planId, row: JSON.stringify(row), places: JSON.stringify(places) }],
  );
  if (gone.length > 0) await tx.insertInto("planRemovedRow").values(gone).execute();
}
