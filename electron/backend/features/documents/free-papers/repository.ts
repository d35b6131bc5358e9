import type { ReadDb } from "#backend/db/database.ts";
import { documentsFailure } from "#shared/features/documents/errors.ts";
import type { FreePaper } from "#shared/features/documents/free-papers/contract.ts";
import { FREE_PAPER } from "#shared/features/documents/free-papers/subject.ts";

/** What a paper has beside its text, and its place in the register. */
export async function readFreePaper(db: ReadDb, paperId: number) {
  return freePapers(db).where("freePaper.id", "=", paperId).executeTakeFirstOrThrow();
}

/** @throws documents.no-text when the paper belongs to a plan or a list of rewards */
export async function describePaper(db: ReadDb, documentId: number): Promise<FreePaper> {
  const paper = await freePapers(db).where("document.id", "=", documentId).executeTakeFirst();
  if (paper === undefined) throw documentsFailure("documents.no-text", {});
  const { kind, secretary, issuer } = paper;
  return { documentId, kind, secretary, issuer };
}

function freePapers(db: ReadDb) {
  return db
    .selectFrom("freePaper")
    .innerJoin("document", "document.subjectId", "freePaper.id")
    .where("document.subjectKind", "=", FREE_PAPER)
    .select([
      "freePaper.id",
      "freePaper.kind",
      "freePaper.secretary",
      "freePaper.issuer",
      "document.id as documentId",
      "document.year",
    ]);
}
