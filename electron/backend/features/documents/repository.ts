import type { ReadDb } from "#backend/db/database.ts";
import type { OfficialDocument } from "#shared/features/documents/contract.ts";
import { documentsFailure } from "#shared/features/documents/errors.ts";
import {
  checkActions,
  type CheckPart,
  type Step,
} from "#shared/features/documents/sign-off-schemas.ts";

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
  "contentCheckedAt",
  "contentCheckedBy",
  "formCheckedAt",
  "formCheckedBy",
  "approvedAt",
  "approvedBy",
  "issuedAt",
  "issuedBy",
  "cancelledAt",
  "cancelledBy",
  "cancelReason",
  "pageCount",
  "sha256",
] as const;

/**
 * The papers of a year's work and those that stand in its register: a plan is often
 * issued in the December before, a decision in the January after. Null: of every year.
 */
export async function listDocuments(db: ReadDb, year: number | null): Promise<OfficialDocument[]> {
  return db
    .selectFrom("document")
    .select(publicColumns)
    .$if(year !== null, (query) =>
      query.where((where) =>
        where.or([where("year", "=", year ?? 0), where("registerYear", "=", year)]),
      ),
    )
    .orderBy("series")
    .orderBy("registerYear")
    .orderBy("number")
    .orderBy("id")
    .execute();
}

/** Papers of any year that are not yet in the register, those longest under way first. */
export async function listUnderWay(db: ReadDb): Promise<OfficialDocument[]> {
  return db
    .selectFrom("document")
    .select(publicColumns)
    .where("status", "in", ["draft", "submitted", "approved"])
    .orderBy("submittedAt")
    .orderBy("id")
    .execute();
}

/** What was done to a paper, oldest first. */
export async function listSteps(db: ReadDb, documentId: number): Promise<Step[]> {
  return db
    .selectFrom("documentStep")
    .select(["id", "action", "at", "actor", "person", "reason"])
    .where("documentId", "=", documentId)
    .orderBy("id")
    .execute();
}

/** Who did each of the two checks last, over all papers. */
export async function lastCheckers(db: ReadDb): Promise<Record<CheckPart, string | null>> {
  const lastOf = async (part: CheckPart): Promise<string | null> => {
    const step = await db
      .selectFrom("documentStep")
      .select("person")
      .where("action", "=", checkActions[part])
      .orderBy("id", "desc")
      .executeTakeFirst();
    return step?.person ?? null;
  };
  return { content: await lastOf("content"), form: await lastOf("form") };
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

/** The series in whose order a paper gets its number. */
export async function readSeries(db: ReadDb, documentId: number): Promise<string> {
  const { series } = await db
    .selectFrom("document")
    .select("series")
    .where("id", "=", documentId)
    .executeTakeFirstOrThrow();
  return series;
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

/** The next free number of a series in a year's register, from 1. */
export async function nextNumber(
  db: ReadDb,
  series: string,
  registerYear: number,
): Promise<number> {
  const { highest } = await db
    .selectFrom("document")
    .select((select) => select.fn.max("number").as("highest"))
    .where("series", "=", series)
    .where("registerYear", "=", registerYear)
    .executeTakeFirstOrThrow();
  return (highest ?? 0) + 1;
}
