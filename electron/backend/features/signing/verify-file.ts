import type { BackendContext } from "#backend/context.ts";
import type { ReadDb } from "#backend/db/database.ts";
import { readFrozen } from "#backend/features/documents/repository.ts";
import { readFileBytes } from "#backend/files/read-file-bytes.ts";
import { sha256Of } from "#backend/files/sha256.ts";
import { officialSign } from "#shared/features/documents/official-symbol.ts";
import type { VerifiedFile } from "#shared/features/signing/contract.ts";
import { signingFailure } from "#shared/features/signing/errors.ts";
import type { Verification } from "#shared/features/signing/schemas.ts";
import { readDocument } from "#backend/features/documents/repository.ts";
import { listSignatures, readLastSigned, trustedCertificates } from "./repository.ts";

const FILE_LIMIT_BYTES = 128 * 1_048_576;

/** Who signed a PDF, whether it still is what they signed, and whether it is one of the register's. */
export async function verifyFile(
  context: Pick<BackendContext, "db" | "now" | "fileOf" | "workspace">,
  { file }: { file: string },
): Promise<VerifiedFile> {
  const { path, name } = context.fileOf(file);
  const bytes = await readFileBytes(path, FILE_LIMIT_BYTES);
  const sha256 = sha256Of(bytes);
  return {
    fileName: name.normalize("NFC"),
    sizeBytes: bytes.length,
    sha256,
    // Without a data file nothing is trusted and nothing registered; the file can still be asked.
    verification: context.workspace.isOpen()
      ? await verifyBytes(context, bytes)
      : await verifyTrusting([], context.now(), bytes),
    registered: context.workspace.isOpen() ? await findRegistered(context.db, sha256) : null,
  };
}

/** The same for a paper of the register. @throws signing.not-issued */
export async function verifyDocument(
  context: Pick<BackendContext, "db" | "now">,
  { documentId }: { documentId: number },
): Promise<Verification> {
  const { db } = context;
  const { title } = await readDocument(db, documentId);
  const kept = (await readLastSigned(db, documentId)) ?? (await readFrozen(db, documentId));
  if (kept === null) throw signingFailure("signing.not-issued", { title });
  return verifyBytes(context, Buffer.from(kept.bytes));
}

async function verifyBytes(
  { db, now }: Pick<BackendContext, "db" | "now">,
  bytes: Buffer,
): Promise<Verification> {
  return verifyTrusting(await trustedCertificates(db), now(), bytes);
}

async function verifyTrusting(
  trusted: readonly Uint8Array[],
  now: string,
  bytes: Buffer,
): Promise<Verification> {
  const { verifyPdf } = await import("#backend/signing/verify-pdf.ts"); // at first use: large libraries
  return verifyPdf(bytes, { trusted, now });
}

async function findRegistered(db: ReadDb, sha256: string): Promise<VerifiedFile["registered"]> {
  const frozen = await db
    .selectFrom("document")
    .select("id")
    .where("sha256", "=", sha256)
    .executeTakeFirst();
  const signed = await db
    .selectFrom("documentSignature")
    .select(["documentId", "position"])
    .where("sha256", "=", sha256)
    .executeTakeFirst();
  const documentId = frozen?.id ?? signed?.documentId;
  if (documentId === undefined) return null;
  const { title, number, symbol, issuedOn, status } = await readDocument(db, documentId);
  const signatures = signed?.position ?? 0;
  const all = await listSignatures(db, documentId);
  return {
    documentId,
    title,
    sign: officialSign(number, symbol),
    issuedOn: issuedOn ?? "",
    signatures,
    isLatest: signatures === all.length,
    isCancelled: status !== "issued",
  };
}
