import * as asn1js from "asn1js";
import * as pkijs from "pkijs";

import { oid, parseDer } from "./der.ts";
import { parseCertificate } from "./parse-certificate.ts";

/** A signature taken apart: plain values, nothing judged yet. */
export type ReadCms = Readonly<{
  /** All that came with the signature, DER. */
  certificates: readonly Uint8Array[];
  /** The signer's own among them, DER; null: it did not come along. */
  signerCertificate: Uint8Array | null;
  digest: string;
  signatureAlgorithm: pkijs.AlgorithmIdentifier;
  signature: Buffer;
  /** What is signed when there are attributes: their set, DER; null: the data itself is signed. */
  signedAttributes: Buffer | null;
  messageDigest: Buffer | null;
  /** The kind of content that the signer says was signed. */
  signedContentType: string | null;
  /** Hash of the signer's certificate that the signer signed along; null: not said. */
  certificateHash: Readonly<{ digest: string; hash: Buffer }> | null;
  signingTime: string | null;
  /** The time stamp token over this signature, DER. */
  timeStampToken: Buffer | null;
  /** What is signed, when it is inside (a time stamp's statement); its kind beside it. */
  content: Readonly<{ type: string; bytes: Buffer | null }>;
}>;

const CONTEXT_SPECIFIC = 3;

/** @throws Error when the bytes are no CMS signature of one signer */
export function readCms(der: Uint8Array): ReadCms {
  const content = new pkijs.ContentInfo({ schema: parseDer(der) });
  if (content.contentType !== oid.signedData) throw new Error("not signed data");
  const signed = new pkijs.SignedData({ schema: content.content as pkijs.SchemaType });
  const [signer, ...others] = signed.signerInfos;
  if (signer === undefined || others.length > 0) throw new Error("not one signer");
  const certificates = certificatesIn(content.content);
  const attributes = signer.signedAttrs?.attributes ?? [];
  return {
    certificates,
    signerCertificate: certificates.find((der) => isSigner(signer, der)) ?? null,
    digest: signer.digestAlgorithm.algorithmId,
    signatureAlgorithm: signer.signatureAlgorithm,
    signature: octetsOf(signer.signature),
    signedAttributes:
      signer.signedAttrs === undefined ? null : Buffer.from(signer.signedAttrs.encodedValue),
    messageDigest: octetsIn(valueOf(attributes, oid.messageDigest)),
    signedContentType: identifierIn(valueOf(attributes, oid.contentType)),
    certificateHash: readCertificateHash(valueOf(attributes, oid.signingCertificateV2)),
    signingTime: readTime(valueOf(attributes, oid.signingTime)),
    timeStampToken: readToken(signer),
    content: {
      type: signed.encapContentInfo.eContentType,
      bytes: octetsIn(signed.encapContentInfo.eContent),
    },
  };
}

/** Byte for byte as they came: SignedData → [0] certificates. */
function certificatesIn(signedData: unknown): readonly Buffer[] {
  const set = partsOf(signedData).find(
    (part) =>
      part instanceof asn1js.Constructed &&
      part.idBlock.tagClass === CONTEXT_SPECIFIC &&
      part.idBlock.tagNumber === 0,
  );
  const certificates = set instanceof asn1js.Constructed ? set.valueBlock.value : [];
  return certificates
    .filter((part) => part instanceof asn1js.Sequence)
    .map((part) => Buffer.from(part.valueBeforeDecodeView));
}

function isSigner({ sid }: pkijs.SignerInfo, der: Uint8Array): boolean {
  const certificate = parseCertificate(der);
  if (sid instanceof pkijs.IssuerAndSerialNumber) {
    return (
      certificate.issuer.isEqual(sid.issuer) && certificate.serialNumber.isEqual(sid.serialNumber)
    );
  }
  const identifier = octetsIn(sid);
  const own = certificate.extensions?.find(({ extnID }) => extnID === "2.5.29.14");
  const ownIdentifier = own === undefined ? null : octetsIn(parseDer(octetsOf(own.extnValue)));
  return identifier !== null && ownIdentifier !== null && identifier.equals(ownIdentifier);
}

function valueOf(attributes: readonly pkijs.Attribute[], type: string): unknown {
  const values = attributes.filter((attribute) => attribute.type === type);
  // One attribute with one value, or it says nothing that can be relied on.
  const [only] = values;
  return values.length === 1 && only?.values.length === 1 ? (only.values[0] as unknown) : undefined;
}

function readToken({ unsignedAttrs }: pkijs.SignerInfo): Buffer | null {
  const value = valueOf(unsignedAttrs?.attributes ?? [], oid.timeStampToken);
  return value instanceof asn1js.BaseBlock ? Buffer.from(value.valueBeforeDecodeView) : null;
}

function readTime(value: unknown): string | null {
  if (!(value instanceof asn1js.UTCTime)) return null; // GeneralizedTime is a kind of UTCTime
  const date = value.toDate();
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
}

/** SigningCertificateV2 → certs → the first → hash algorithm (SHA-256 when left out) and hash. */
function readCertificateHash(value: unknown): ReadCms["certificateHash"] {
  const parts = partsOf(partsOf(partsOf(value)[0])[0]);
  const [first, second] = parts;
  const hash = octetsIn(first) ?? octetsIn(second);
  if (hash === null) return null;
  const [algorithm] = partsOf(first);
  return { digest: identifierIn(algorithm) ?? oid.sha256, hash };
}

function partsOf(value: unknown): readonly unknown[] {
  return value instanceof asn1js.Sequence ? value.valueBlock.value : [];
}

function identifierIn(value: unknown): string | null {
  return value instanceof asn1js.ObjectIdentifier ? value.getValue() : null;
}

function octetsOf(value: asn1js.OctetString): Buffer {
  return Buffer.from(value.getValue());
}

function octetsIn(value: unknown): Buffer | null {
  return value instanceof asn1js.OctetString ? octetsOf(value) : null;
}
