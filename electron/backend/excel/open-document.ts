import { fileFailure } from "#shared/kernel/file-failure.ts";
import type { Reading } from "./reading.ts";
import type { ZipPackage } from "./zip-package.ts";

const MANIFEST = "meta-inf/manifest.xml";
const TELLING = new Set([MANIFEST, "mimetype"]);

export function isOpenDocument({ entries }: ZipPackage): boolean {
  return entries.has("content.xml") && entries.has(MANIFEST);
}

/**
 * Unpacks all of an OpenDocument file once, for the reader that comes after has no limits:
 * no part may be longer than it declares, and it must be a table that is not encrypted.
 *
 * @throws AppError file.not-xlsx, file.password-protected
 */
export async function requirePlainOds(zip: ZipPackage, reading: Reading): Promise<void> {
  let told = "";
  for (const [path, entry] of zip.entries) {
    for await (const chunk of await zip.open(entry)) {
      reading.checkpoint();
      if (TELLING.has(path) && told.length < reading.limits.tokenLength) {
        told += chunk.toString("latin1");
      }
    }
  }
  const { name } = reading;
  if (!told.includes("opendocument.spreadsheet")) throw fileFailure("file.not-xlsx", { name });
  if (told.includes("encryption-data")) throw fileFailure("file.password-protected", { name });
}
