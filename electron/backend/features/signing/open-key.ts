import type { BackendContext } from "#backend/context.ts";
import { readFileBytes } from "#backend/files/read-file-bytes.ts";
import type { SigningKey } from "#backend/signing/signing-key.ts";
import type { ChosenKey } from "#shared/features/signing/contract.ts";
import type { OfferedCertificate } from "#shared/features/signing/schemas.ts";
import type { TokenContext } from "./list-tokens.ts";
import { openTokenKey } from "./open-token-key.ts";
import { trustedCertificates } from "./repository.ts";

/** A key file holds a key and a few certificates. */
const KEY_FILE_LIMIT_BYTES = 1_048_576;

/**
 * The key that somebody chose, ready to sign, and its certificate as it is judged today.
 * Password and PIN are used here and kept nowhere.
 *
 * @throws signing.wrong-password, signing.key-file-unreadable, file.*, signing.no-token-driver,
 *   signing.token-failed
 */
export async function openKey(
  context: TokenContext & Pick<BackendContext, "fileOf">,
  chosen: ChosenKey,
): Promise<{ key: SigningKey; offered: OfferedCertificate }> {
  const key =
    chosen.kind === "file" ? await openFile(context, chosen) : await openTokenKey(context, chosen);
  const { judgeCertificate } = await import("#backend/signing/judge-certificate.ts");
  const trusted = await trustedCertificates(context.db);
  const offered = judgeCertificate(key.certificate, key.chain, { trusted, now: context.now() });
  return { key, offered };
}

async function openFile(
  { fileOf }: Pick<BackendContext, "fileOf">,
  { file, password }: Extract<ChosenKey, { kind: "file" }>,
): Promise<SigningKey> {
  const bytes = await readFileBytes(fileOf(file).path, KEY_FILE_LIMIT_BYTES);
  const { openPkcs12 } = await import("#backend/signing/open-pkcs12.ts"); // at first use: large libraries
  return openPkcs12(bytes, password);
}
