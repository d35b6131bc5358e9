import type { ReadDb } from "#backend/db/database.ts";

/**
 * The bytes of an issued paper with its digital signatures and their SHA-256; null: it has none.
 * The feature that signs gives this in compose.ts: papers do not know how they are signed.
 */
export type SignedBytes = (
  db: ReadDb,
  documentId: number,
) => Promise<{ bytes: Uint8Array; sha256: string } | null>;
