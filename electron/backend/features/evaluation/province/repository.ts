import type { ReadDb } from "#backend/db/database.ts";

/** The province's means of a year by indicator, decimal strings. */
export async function readProvinceMeans(
  db: ReadDb,
  year: number,
): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .selectFrom("provinceMean")
    .select(["indicatorCode", "value"])
    .where("year", "=", year)
    .execute();
  return new Map(rows.map(({ indicatorCode, value }) => [indicatorCode, value]));
}
