import type { ReadDb } from "#backend/db/database.ts";
import type { PaperLink } from "#shared/features/documents/free-papers/contract.ts";

/** The papers that a paper changes, and those that change it; cancelled ones are left out. */
export async function listLinks(db: ReadDb, documentId: number): Promise<PaperLink[]> {
  const earlier = await linked(db, "earlierId")
    .where("paperLink.documentId", "=", documentId)
    .execute();
  const later = await linked(db, "documentId")
    .where("paperLink.earlierId", "=", documentId)
    .execute();
  return [
    ...earlier.map((link) => ({ ...link, isLater: false })),
    ...later.map((link) => ({ ...link, isLater: true })),
  ];
}

function linked(db: ReadDb, side: "earlierId" | "documentId") {
  return db
    .selectFrom("paperLink")
    .innerJoin("document", "document.id", `paperLink.${side}`)
    .where("document.status", "!=", "cancelled")
    .select([
      "paperLink.relation",
      "document.id as documentId",
      "document.kind",
      "document.number",
      "document.symbol",
      "document.issuedOn",
      "document.status",
      "document.title",
    ])
    .orderBy("document.id");
}
