import { createHash } from "node:crypto";

import * as asn1js from "asn1js";
import * as pkijs from "pkijs";

import { derBytes, exactBuffer, oid, parseDer, wrapped } from "./der.ts";
import { parseCertificate } from "./parse-certificate.ts";
import type { SigningKey } from "./signing-key.ts";

/** Turns a signature into a time stamp token over it (RFC 3161), DER. */
export type TimeStamper = (signature: Uint8Array) => Promise<Uint8Array>;

const SET = 0x31;

/**
 * The detached signature over a PDF's signed bytes.
 *
 * The time of signing stands in the PDF's own dictionary, not here, as the standard wants;
 * with a time stamp the token goes in beside the signature.
 *
 * @source ETSI EN 319 142-1, PAdES-B-B and -B-T; RFC 5652; RFC 5035 (signingCertificateV2)
 */
export async function buildCms(
  data: Uint8Array,
  key: SigningKey,
  timeStamp: TimeStamper | null,
): Promise<Buffer> {
  const attributes = signedAttributes(data, key.certificate);
  const toSign = wrapped(SET, Buffer.concat(attributes));
  const signature = await key.rawSign(toSign);
  const token = timeStamp === null ? null : await timeStamp(signature);

  const certificate = parseCertificate(key.certificate);
  const signer = new pkijs.SignerInfo({
    version: 1,
    sid: new pkijs.IssuerAndSerialNumber({
      issuer: certificate.issuer,
      serialNumber: certificate.serialNumber,
    }),
    digestAlgorithm: sha256Identifier(),
    signedAttrs: new pkijs.SignedAndUnsignedAttributes({
      type: 0,
      attributes: attributes.map((der) => new pkijs.Attribute({ schema: parseDer(der) })),
    }),
    signatureAlgorithm: signatureIdentifier(key.kind),
    signature: octets(signature),
    ...(token === null ? {} : { unsignedAttrs: tokenAttribute(token) }),
  });
  const signedData = new pkijs.SignedData({
    version: 1,
    digestAlgorithms: [sha256Identifier()],
    encapContentInfo: new pkijs.EncapsulatedContentInfo({ eContentType: oid.data }),
    // Without the root: who checks has it or does not trust it, and nobody has signed it along.
    certificates: [certificate, ...key.chain.map(parseCertificate).filter(isIssued)],
    signerInfos: [signer],
  });
  const content = new pkijs.ContentInfo({
    contentType: oid.signedData,
    content: signedData.toSchema(true) as unknown,
  });
  return derBytes(content.toSchema());
}

function isIssued({ subject, issuer }: pkijs.Certificate): boolean {
  return !subject.isEqual(issuer);
}

/** What is signed besides the bytes' digest, each as DER, in the order that DER gives a set. */
function signedAttributes(data: Uint8Array, certificate: Uint8Array): readonly Buffer[] {
  const certificateHash = new asn1js.Sequence({ value: [octets(sha256(certificate))] });
  const attributes = [
    attribute(oid.contentType, new asn1js.ObjectIdentifier({ value: oid.data })),
    attribute(oid.messageDigest, octets(sha256(data))),
    // SigningCertificateV2 → certs → ESSCertIDv2, whose hash is SHA-256 when none is named
    attribute(
      oid.signingCertificateV2,
      new asn1js.Sequence({ value: [new asn1js.Sequence({ value: [certificateHash] })] }),
    ),
  ];
  return attributes.map((item) => derBytes(item.toSchema())).sort((a, b) => Buffer.compare(a, b));
}

function attribute(type: string, value: asn1js.BaseBlock): pkijs.Attribute {
  return new pkijs.Attribute({ type, values: [value] });
}

function tokenAttribute(token: Uint8Array): pkijs.SignedAndUnsignedAttributes {
  return new pkijs.SignedAndUnsignedAttributes({
    type: 1,
    attributes: [new pkijs.Attribute({ type: oid.timeStampToken, values: [parseDer(token)] })],
  });
}

function sha256Identifier(): pkijs.AlgorithmIdentifier {
  return new pkijs.AlgorithmIdentifier({
    algorithmId: oid.sha256,
    algorithmParams: new asn1js.Null(),
  });
}

function signatureIdentifier(kind: SigningKey["kind"]): pkijs.AlgorithmIdentifier {
  return kind === "ecdsa"
    ? new pkijs.AlgorithmIdentifier({ algorithmId: oid.ecdsaWithSha256 })
    : new pkijs.AlgorithmIdentifier({
        algorithmId: oid.rsaEncryption,
        algorithmParams: new asn1js.Null(),
      });
}

function octets(bytes: Uint8Array): asn1js.OctetString {
  return new asn1js.OctetString({ valueHex: exactBuffer(bytes) });
}

function sha256(bytes: Uint8Array): Buffer {
  return createHash("sha256").update(bytes).digest();
}
