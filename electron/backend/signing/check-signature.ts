import { constants, createHash, type KeyObject, verify, X509Certificate } from "node:crypto";

import * as pkijs from "pkijs";

import { oid } from "./der.ts";
import type { ReadCms } from "./read-cms.ts";

const digests: ReadonlyMap<string, string> = new Map([
  [oid.sha1, "sha1"],
  [oid.sha256, "sha256"],
  [oid.sha384, "sha384"],
  [oid.sha512, "sha512"],
]);

/** Signature algorithms that name their digest themselves. */
const combined: ReadonlyMap<string, Readonly<{ digest: string; kind: "rsa" | "ec" }>> = new Map([
  ["1.2.840.113549.1.1.5", { digest: "sha1", kind: "rsa" }],
  ["1.2.840.113549.1.1.11", { digest: "sha256", kind: "rsa" }],
  ["1.2.840.113549.1.1.12", { digest: "sha384", kind: "rsa" }],
  ["1.2.840.113549.1.1.13", { digest: "sha512", kind: "rsa" }],
  ["1.2.840.10045.4.1", { digest: "sha1", kind: "ec" }],
  [oid.ecdsaWithSha256, { digest: "sha256", kind: "ec" }],
  ["1.2.840.10045.4.3.3", { digest: "sha384", kind: "ec" }],
  ["1.2.840.10045.4.3.4", { digest: "sha512", kind: "ec" }],
]);

export type Checked = Readonly<{ isGood: boolean; isWeak: boolean }>;

/**
 * Do the signature, the signer's certificate and the data belong together?
 *
 * Checks the data's digest, the attributes that were signed along with it, the signature
 * itself, and that the certificate is the one the signer meant. Nothing of trust.
 *
 * @source RFC 5652, 5.4 and 5.6; RFC 5035; ETSI EN 319 122-1
 * @throws Error on an algorithm that is not known
 */
export function checkSignature(
  cms: ReadCms,
  data: readonly Uint8Array[],
  contentType: string,
): Checked {
  const digest = digestName(cms.digest);
  const { signerCertificate: certificate } = cms;
  if (certificate === null) throw new Error("the signer's certificate did not come along");
  const key = new X509Certificate(certificate).publicKey;
  const hash = hashOf(digest, data);
  const isWeak = digest === "sha1";
  if (cms.signedAttributes === null) {
    return { isGood: isSignedBy(cms, key, Buffer.concat(data)), isWeak };
  }
  const named = cms.certificateHash;
  const isCertificateMeant =
    named === null || hashOf(digestName(named.digest), [certificate]).equals(named.hash);
  return {
    isGood:
      cms.signedContentType === contentType &&
      cms.messageDigest?.equals(hash) === true &&
      isCertificateMeant &&
      isSignedBy(cms, key, cms.signedAttributes),
    isWeak,
  };
}

export function hashOf(digest: string, data: readonly Uint8Array[]): Buffer {
  const hash = createHash(digest);
  for (const part of data) hash.update(part);
  return hash.digest();
}

/** @throws Error on a digest that is not known */
export function digestName(identifier: string): string {
  const name = digests.get(identifier);
  if (name === undefined) throw new Error(`unknown digest ${identifier}`);
  return name;
}

function isSignedBy(cms: ReadCms, key: KeyObject, signed: Uint8Array): boolean {
  const { algorithmId } = cms.signatureAlgorithm;
  if (algorithmId === oid.rsaPss) return isSignedWithPss(cms, key, signed);
  const known =
    algorithmId === oid.rsaEncryption
      ? { digest: digestName(cms.digest), kind: "rsa" as const }
      : combined.get(algorithmId);
  if (known === undefined) throw new Error(`unknown signature algorithm ${algorithmId}`);
  if (key.asymmetricKeyType !== known.kind) return false;
  return verify(known.digest, signed, key, cms.signature);
}

function isSignedWithPss(cms: ReadCms, key: KeyObject, signed: Uint8Array): boolean {
  const parameters = new pkijs.RSASSAPSSParams({
    schema: cms.signatureAlgorithm.algorithmParams as pkijs.SchemaType,
  });
  return verify(
    digestName(parameters.hashAlgorithm.algorithmId),
    signed,
    { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: parameters.saltLength },
    cms.signature,
  );
}
