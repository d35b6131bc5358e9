import * as asn1js from "asn1js";

export type Asn1 = asn1js.AsnType;

/** Object identifiers that signatures are made of; the names are those of the standards. */
export const oid = {
  data: "1.2.840.113549.1.7.1",
  signedData: "1.2.840.113549.1.7.2",
  contentType: "1.2.840.113549.1.9.3",
  messageDigest: "1.2.840.113549.1.9.4",
  signingTime: "1.2.840.113549.1.9.5",
  signingCertificateV2: "1.2.840.113549.1.9.16.2.47",
  timeStampToken: "1.2.840.113549.1.9.16.2.14",
  timeStampInfo: "1.2.840.113549.1.9.16.1.4",
  rsaEncryption: "1.2.840.113549.1.1.1",
  rsaPss: "1.2.840.113549.1.1.10",
  ecdsaWithSha256: "1.2.840.10045.4.3.2",
  sha1: "1.3.14.3.2.26",
  sha256: "2.16.840.1.101.3.4.2.1",
  sha384: "2.16.840.1.101.3.4.2.2",
  sha512: "2.16.840.1.101.3.4.2.3",
  commonName: "2.5.4.3",
  organization: "2.5.4.10",
  timeStampingPurpose: "1.3.6.1.5.5.7.3.8",
} as const;

/** The bytes alone in a buffer of their own, as the ASN.1 library wants them. */
export function exactBuffer(bytes: Uint8Array): ArrayBuffer {
  return new Uint8Array(bytes).buffer;
}

/** @throws Error when the bytes do not begin with one whole ASN.1 value */
export function parseDer(bytes: Uint8Array): Asn1 {
  const { offset, result } = asn1js.fromBER(exactBuffer(bytes));
  if (offset === -1) throw new Error(`not ASN.1: ${result.error}`);
  return result;
}

/** What an ASN.1 value is in bytes. */
export function derBytes(value: { toBER: (sizeOnly?: boolean) => ArrayBuffer }): Buffer {
  return Buffer.from(value.toBER(false));
}

/** A DER value from its tag and what it holds. */
export function wrapped(tag: number, content: Uint8Array): Buffer {
  return Buffer.concat([Buffer.from([tag, ...lengthBytes(content.length)]), content]);
}

/**
 * How long the DER value at the beginning of `bytes` is, head and all; null: not told.
 * Only definite lengths: signatures in papers have no others.
 */
export function derLength(bytes: Uint8Array): number | null {
  const first = bytes[1];
  if (bytes[0] === undefined || first === undefined) return null;
  if (first < 0x80) return 2 + first;
  const count = first & 0x7f;
  if (count === 0 || count > 4 || bytes.length < 2 + count) return null;
  let length = 0;
  for (const byte of bytes.subarray(2, 2 + count)) length = length * 256 + byte;
  return 2 + count + length;
}

function lengthBytes(length: number): number[] {
  if (length < 0x80) return [length];
  const bytes: number[] = [];
  for (let rest = length; rest > 0; rest = Math.floor(rest / 256)) bytes.unshift(rest % 256);
  return [0x80 | bytes.length, ...bytes];
}
