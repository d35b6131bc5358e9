import type { ReadDb } from "#backend/db/database.ts";
import type { OfficialDocument } from "#shared/features/documents/contract.ts";
import { documentsFailure } from "#shared/features/documents/errors.ts";

const publicColumns = [
  "id",
  "kind",
  "year",
  "subjectKind",
  "subjectId",
  "title",
  "status",
  "number",
  "symbol",
  "issuedOn",
  "signerName",
  "sentBackReason",
  "submittedAt",
  "submittedBy",
  "approvedAt",
  "approvedBy",
  "issuedAt",
  "issuedBy",
  "pageCount",
  "sha256",
] as const;

/** The register of a year: numbered papers by series and number, then those without a number. */
export async function listDocuments(db: ReadDb, year: number): Promise<OfficialDocument[]> {
  return db
    .selectFrom("document")
    .select(publicColumns)
    .where("year", "=", year)
    .orderBy("series")
    .orderBy("number")
    .orderBy("id")
    .execute();
}

/** @throws documents.not-found */
export async function readDocument(db: ReadDb, documentId: number): Promise<OfficialDocument> {
  const document = await db
    .selectFrom("document")
    .select(publicColumns)
    .where("id", "=", documentId)
    .executeTakeFirst();
  if (document === undefined) throw documentsFailure("documents.not-found", {});
  return document;
}

/** The frozen bytes of an issued paper; null while it has none. */
export async function readFrozen(
  db: ReadDb,
  documentId: number,
): Promise<{ bytes: Uint8Array; sha256: string } | null> {
  const row = await db
    .selectFrom("document")
    .select(["bytes", "sha256"])
    .where("id", "=", documentId)
    .executeTakeFirst();
  if (!row || row.bytes === null || row.sha256 === null) return null;
  return { bytes: row.bytes, sha256: row.sha256 };
}

/** The next free number of a series in a year, from 1. */
export async function nextNumber(db: ReadDb, series: string, year: number): Promise<number> {
  const { highest } = await db
    .selectFrom("document")
    .select((select) => select.fn.max("number").as("highest"))
    .where("series", "=", series)
    .where("year", "=", year)
    .executeTakeFirstOrThrow();
  return (highest ?? 0) + 1;
}
