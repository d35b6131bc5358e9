import { X509Certificate } from "node:crypto";

const PEM = /-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\s]+-----END CERTIFICATE-----/g;
/** A bundle of a whole state's authorities has some dozens. */
const MOST_CERTIFICATES = 200;

/**
 * The certificates of a file, DER: one as it is, or any number as text (PEM).
 *
 * @returns nothing when there is none that can be read, or one that cannot
 */
export function readCertificateFile(file: Buffer): readonly Uint8Array[] {
  const texts = file.toString("latin1").match(PEM);
  const sources = texts === null ? [file] : texts.slice(0, MOST_CERTIFICATES);
  try {
    return sources.map((source) => new X509Certificate(source).raw);
  } catch {
    return [];
  }
}
