import type { WriteTx } from "#backend/db/database.ts";
import type { RegisterKind } from "#shared/features/documents/register-kinds-data.ts";
import { documentsFailure } from "#shared/features/documents/errors.ts";

/** What a feature says of a paper that it wants in the register. */
export type NewDocument = Readonly<{
  kind: RegisterKind;
  /** Numbers run by series and year: "KH-UBND" and "QĐ-UBND" each from 01. */
  series: string;
  year: number;
  subjectKind: string;
  subjectId: number;
  title: string;
  symbol: string;
  signerName: string | null;
}>;

/**
 * The subject's draft in the register, made or brought up to date.
 *
 * @returns the document's id
 * @throws documents.wrong-status when it has left the draft stage
 */
export async function ensureDraftDocument(tx: WriteTx, document: NewDocument): Promise<number> {
  const existing = await tx
    .selectFrom("document")
    .select(["id", "status", "title"])
    .where("subjectKind", "=", document.subjectKind)
    .where("subjectId", "=", document.subjectId)
    .where("status", "!=", "cancelled")
    .executeTakeFirst();
  if (existing === undefined) {
    const { id } = await tx
      .insertInto("document")
      .values({ ...document, status: "draft" })
      .returning("id")
      .executeTakeFirstOrThrow();
    return id;
  }
  if (existing.status !== "draft") {
    throw documentsFailure("documents.wrong-status", {
      title: existing.title,
      status: existing.status,
    });
  }
  await tx
    .updateTable("document")
    .set({ title: document.title, signerName: document.signerName })
    .where("id", "=", existing.id)
    .execute();
  return existing.id;
}
