import type { ReadDb, WriteTx } from "#backend/db/database.ts";
import type { PaperContent } from "#shared/features/documents/paper-text.ts";
import { documentsFailure } from "#shared/features/documents/errors.ts";

export type StoredPaper = Readonly<{
  documentId: number;
  revision: number;
  content: PaperContent;
  savedAt: string;
  savedBy: string;
}>;

/** A person who goes on writing within this time goes on with the same version. */
const SAME_VERSION_MS = 10 * 60 * 1000;

export async function findPaper(db: ReadDb, documentId: number): Promise<StoredPaper | null> {
  const row = await db
    .selectFrom("paperText")
    .selectAll()
    .where("documentId", "=", documentId)
    .executeTakeFirst();
  return row === undefined ? null : { ...row, content: contentOf(row.content) };
}

/** @throws documents.no-text when the paper is not written in the program */
export async function readPaper(db: ReadDb, documentId: number): Promise<StoredPaper> {
  const paper = await findPaper(db, documentId);
  if (paper === null) throw documentsFailure("documents.no-text", {});
  return paper;
}

export async function listVersions(db: ReadDb, documentId: number) {
  return versionsOf(db, documentId).execute();
}

/** Newest first. */
function versionsOf(db: ReadDb, documentId: number) {
  return db
    .selectFrom("paperVersion")
    .select(["revision", "startedAt", "savedAt", "savedBy", "label"])
    .where("documentId", "=", documentId)
    .orderBy("revision", "desc");
}

/** @throws documents.no-text when there is no such version */
export async function readVersion(
  db: ReadDb,
  documentId: number,
  revision: number,
): Promise<PaperContent> {
  const row = await db
    .selectFrom("paperVersion")
    .select("content")
    .where("documentId", "=", documentId)
    .where("revision", "=", revision)
    .executeTakeFirst();
  if (row === undefined) throw documentsFailure("documents.no-text", {});
  return contentOf(row.content);
}

/**
 * Keeps a text as the next revision. A version is begun by another person, after ten quiet
 * minutes, or where `label` names the occasion; until then the last one goes on.
 */
export async function writePaper(
  tx: WriteTx,
  paper: Readonly<{
    documentId: number;
    content: PaperContent;
    at: string;
    by: string;
    label?: string;
  }>,
): Promise<number> {
  const { documentId, at, by } = paper;
  const content = JSON.stringify(paper.content);
  const before = await tx
    .selectFrom("paperText")
    .select("revision")
    .where("documentId", "=", documentId)
    .executeTakeFirst();
  const revision = (before?.revision ?? 0) + 1;
  const row = { documentId, content, revision, savedAt: at, savedBy: by };
  await tx
    .insertInto("paperText")
    .values(row)
    .onConflict((conflict) => conflict.column("documentId").doUpdateSet(row))
    .execute();
  const last = await versionsOf(tx, documentId).limit(1).executeTakeFirst();
  const goesOn =
    last !== undefined &&
    paper.label === undefined &&
    last.label === null &&
    last.savedBy === by &&
    Date.parse(at) - Date.parse(last.savedAt) < SAME_VERSION_MS;
  if (goesOn) {
    await tx
      .updateTable("paperVersion")
      .set({ revision, content, savedAt: at })
      .where("documentId", "=", documentId)
      .where("revision", "=", last.revision)
      .execute();
  } else {
    await tx
      .insertInto("paperVersion")
      .values({ ...row, startedAt: at, label: paper.label ?? null })
      .execute();
  }
  return revision;
}

function contentOf(json: string): PaperContent {
  // Written by this file only; the contract's schema checks it on the way out.
  return JSON.parse(json) as PaperContent;
}
