import type { ReadDb } from "#backend/db/database.ts";
import { sha256Of } from "#backend/files/sha256.ts";

/** Do the frozen bytes of every issued paper still have the SHA-256 that was written beside them? */
export async function checkFrozenDocuments(
  db: ReadDb,
): Promise<{ examined: number; problems: string[] }> {
  const problems: string[] = [];
  const issued = await db
    .selectFrom("document")
    .select(["id", "title"])
    .where("status", "in", ["issued", "cancelled"])
    .execute();
  for (const { id, title } of issued) {
    const row = await db
      .selectFrom("document")
      .select(["bytes", "sha256"])
      .where("id", "=", id)
      .executeTakeFirstOrThrow();
    if (row.bytes === null || sha256Of(row.bytes) !== row.sha256) problems.push(title);
  }
  return { examined: issued.length, problems };
}
