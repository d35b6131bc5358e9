import type { ReadDb } from "#backend/db/database.ts";
import { officeFailure } from "#shared/features/office/errors.ts";

/**
 * Keeps what papers print as the leader read it: names of the office, its units and
 * signers stay while a paper is before the leader or approved and not yet issued.
 *
 * @throws office.paper-under-way
 */
export async function requireNoPaperUnderWay(db: ReadDb): Promise<void> {
  const paper = await db
    .selectFrom("document")
    .select("title")
    .where("status", "in", ["submitted", "approved"])
    .orderBy("id")
    .executeTakeFirst();
  if (paper !== undefined) throw officeFailure("office.paper-under-way", { title: paper.title });
}
