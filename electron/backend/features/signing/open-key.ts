import type { BackendContext } from "#backend/context.ts";
import { readFileBytes } from "#backend/files/read-file-bytes.ts";
import type { SigningKey } from "#backend/signing/signing-key.ts";
import type { ChosenKey, OfferedCertificate } from "#shared/features/signing/contract.ts";
import { trustedCertificates } from "./repository.ts";

/** A key file holds a key and a few certificates. */
const KEY_FILE_LIMIT_BYTES = 1_048_576;

/**
 * The key that somebody chose, ready to sign, and its certificate as it is judged today.
 * Password and PIN are used here and kept nowhere.
 *
 * @throws signing.wrong-password, signing.key-file-unreadable, file.*
 */
export async function openKey(
  context: Pick<BackendContext, "db" | "now" | "fileOf">,
  chosen: ChosenKey,
): Promise<{ key: SigningKey; offered: OfferedCertificate }> {
  const file = await readFileBytes(context.fileOf(chosen.file).path, KEY_FILE_LIMIT_BYTES);
  const { openPkcs12 } = await import("#backend/signing/open-pkcs12.ts"); // at first use: large libraries
  const { judgeCertificate } = await import("#backend/signing/judge-certificate.ts");
  const key = openPkcs12(file, chosen.password);
  const trusted = await trustedCertificates(context.db);
  const offered = judgeCertificate(key.certificate, key.chain, { trusted, now: context.now() });
  return { key, offered };
}
