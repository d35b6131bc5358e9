import type { ReadDb } from "#backend/db/database.ts";
import { sha256Of } from "#backend/files/sha256.ts";

/**
 * Does every signed file still have its SHA-256, and begin with the bytes that were signed before
 * it (the frozen ones, for the first)? Scans are looked at as well.
 */
export async function checkSignatures(
  db: ReadDb,
): Promise<{ examined: number; problems: string[] }> {
  const problems = new Set<string>();
  const signatures = await db
    .selectFrom("documentSignature")
    .innerJoin("document", "document.id", "documentSignature.documentId")
    .select(["documentSignature.id", "documentId", "title", "document.bytes as frozen"])
    .orderBy("documentId")
    .orderBy("position")
    .execute();
  let previous: { documentId: number; bytes: Uint8Array } | null = null;
  for (const { id, documentId, title, frozen } of signatures) {
    const { bytes, sha256 } = await db
      .selectFrom("documentSignature")
      .select(["bytes", "sha256"])
      .where("id", "=", id)
      .executeTakeFirstOrThrow();
    const before: Uint8Array =
      previous?.documentId === documentId ? previous.bytes : (frozen ?? bytes);
    const beginsWithIt = Buffer.from(bytes.subarray(0, before.length)).equals(before);
    if (!beginsWithIt || sha256Of(bytes) !== sha256) problems.add(title);
    previous = { documentId, bytes };
  }
  const scans = await db
    .selectFrom("documentScan")
    .select(["fileName", "bytes", "sha256"])
    .execute();
  for (const { fileName, bytes, sha256 } of scans) {
    if (sha256Of(bytes) !== sha256) problems.add(fileName);
  }
  return { examined: signatures.length + scans.length, problems: [...problems] };
}
