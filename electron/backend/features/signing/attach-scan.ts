import type { BackendContext } from "#backend/context.ts";
import { readDocument } from "#backend/features/documents/repository.ts";
import { readFileBytes } from "#backend/files/read-file-bytes.ts";
import { sha256Of } from "#backend/files/sha256.ts";
import type { PaperSigning } from "#shared/features/signing/contract.ts";
import { signingFailure } from "#shared/features/signing/errors.ts";
import { readPng } from "#shared/features/signing/read-png.ts";
import { readSigning } from "./repository.ts";

const SCAN_LIMIT_BYTES = 64 * 1_048_576;

/**
 * Keeps the scan of a paper that was signed and sealed by hand, beside its frozen bytes.
 *
 * @throws signing.not-issued, scan-kind-unknown, scan-already-there, file.*
 */
export async function attachScan(
  context: Pick<BackendContext, "db" | "write" | "now" | "actor" | "fileOf">,
  { documentId, file }: { documentId: number; file: string },
): Promise<PaperSigning> {
  const { path, name } = context.fileOf(file);
  const fileName = name.normalize("NFC");
  const bytes = await readFileBytes(path, SCAN_LIMIT_BYTES);
  const kind = kindOf(bytes);
  if (kind === null) throw signingFailure("signing.scan-kind-unknown", { fileName });
  const sha256 = sha256Of(bytes);

  return context.write(async ({ tx, note }) => {
    const { title, status } = await readDocument(tx, documentId);
    if (status !== "issued") throw signingFailure("signing.not-issued", { title });
    const { scans } = await readSigning(tx, documentId);
    if (scans.some((scan) => scan.sha256 === sha256)) {
      throw signingFailure("signing.scan-already-there", { fileName });
    }
    await tx
      .insertInto("documentScan")
      .values({
        documentId,
        fileName,
        kind,
        bytes,
        sha256,
        addedAt: context.now(),
        addedBy: context.actor.name,
      })
      .execute();
    await note({ action: "signing.attachScan", subject: title, after: { fileName, sha256 } });
    return readSigning(tx, documentId);
  });
}

/** By the first bytes, whatever the file is called. */
function kindOf(bytes: Buffer): "pdf" | "png" | "jpeg" | null {
  if (bytes.toString("latin1", 0, 5) === "%PDF-") return "pdf";
  if (readPng(bytes) !== null) return "png";
  return bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff ? "jpeg" : null;
}
