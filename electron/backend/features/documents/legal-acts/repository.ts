import type { ReadDb } from "#backend/db/database.ts";
import type { LegalAct } from "#shared/features/documents/legal-acts/contract.ts";

/** The whole catalogue, oldest act first. */
export async function listLegalActs(db: ReadDb): Promise<LegalAct[]> {
  return db.selectFrom("legalAct").selectAll().orderBy("issuedOn").orderBy("id").execute();
}
