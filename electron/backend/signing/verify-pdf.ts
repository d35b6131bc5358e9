import { X509Certificate } from "node:crypto";

import { signingFailure } from "#shared/features/signing/errors.ts";
import type { Verification, VerifiedSignature } from "#shared/features/signing/schemas.ts";
import { readCertificates, trustedChain, validityAt } from "./certificate-chain.ts";
import { checkSignature } from "./check-signature.ts";
import { checkTimeStamp } from "./check-time-stamp.ts";
import { oid } from "./der.ts";
import { describeCertificate } from "./describe-certificate.ts";
import { type FoundSignature, findSignatures } from "./find-signatures.ts";
import { type ReadCms, readCms } from "./read-cms.ts";

/** A larger file is not read; papers with scans have some ten megabytes. */
const PDF_LIMIT_BYTES = 128 * 1_048_576;

export type Verifying = Readonly<{
  /** Certificates that the office trusts, DER. */
  trusted: readonly Uint8Array[];
  /** The instant now, ISO UTC: for signatures that say nothing of their time. */
  now: string;
}>;

/**
 * Who signed a PDF, when, and whether it still is what they signed.
 *
 * Says nothing of revocation: the program asks nobody. Bytes from outside are hostile; whatever
 * cannot be read as a signature is told as one that is unreadable, and never as good.
 *
 * @throws signing.pdf-refused
 */
export function verifyPdf(pdf: Buffer, { trusted, now }: Verifying): Verification {
  if (pdf.length > PDF_LIMIT_BYTES) {
    throw signingFailure("signing.pdf-refused", { reason: "too-large" });
  }
  if (!pdf.subarray(0, 1_024).includes("%PDF-")) {
    throw signingFailure("signing.pdf-refused", { reason: "not-pdf" });
  }
  const anchors = readCertificates(trusted);
  const signatures = findSignatures(pdf).map((found, index): VerifiedSignature => {
    const nothing = { ...unreadable, position: index + 1, coverage: coverageOf(found, pdf) };
    try {
      return found.cms === null || found.range === null
        ? { ...nothing, state: isAltered(found, pdf) ? "altered" : "unreadable" }
        : judge(pdf, { found, cms: readCms(found.cms), nothing, anchors, now });
    } catch {
      return nothing;
    }
  });
  return { verdict: verdictOf(signatures), signatures };
}

const unreadable = {
  kind: "signature",
  state: "unreadable",
  signer: null,
  trust: "untrusted",
  validity: "valid",
  claimedAt: null,
  timeStamp: null,
  isWeak: false,
} as const;

type Case = Readonly<{
  found: FoundSignature;
  cms: ReadCms;
  nothing: VerifiedSignature;
  anchors: readonly X509Certificate[];
  now: string;
}>;

function judge(pdf: Buffer, { found, cms, nothing, anchors, now }: Case): VerifiedSignature {
  const data = signedBytes(pdf, found);
  const isTimeStamp = cms.content.type === oid.timeStampInfo;
  if (cms.signerCertificate === null) throw new Error("the signer's certificate did not come");
  if (!isTimeStamp && cms.content.bytes !== null) throw new Error("a kind that is not known");
  const { isGood, isWeak } = isTimeStamp
    ? { isGood: true, isWeak: false } // the stamp itself is judged below
    : checkSignature(cms, data, oid.data);
  const timeStamp = isTimeStamp
    ? checkTimeStamp(found.cms ?? Buffer.alloc(0), data, anchors)
    : cms.timeStampToken && checkTimeStamp(cms.timeStampToken, [cms.signature], anchors);
  const claimedAt = found.claimedAt ?? cms.signingTime;
  const isStamped = timeStamp?.state === "good" && timeStamp.trust === "trusted";
  const at = (isStamped ? timeStamp.at : null) ?? claimedAt ?? now;
  const certificate = new X509Certificate(cms.signerCertificate);
  const chain = trustedChain(certificate, readCertificates(cms.certificates), anchors);
  const isWhole = isGood && nothing.coverage !== "partial";
  return {
    ...nothing,
    kind: isTimeStamp ? "document-time-stamp" : "signature",
    state: isWhole && (!isTimeStamp || timeStamp?.state === "good") ? "good" : "altered",
    signer: describeCertificate(cms.signerCertificate),
    trust: chain === null ? "untrusted" : "trusted",
    validity: validityAt(chain ?? [certificate], at),
    claimedAt,
    timeStamp,
    isWeak,
  };
}

function signedBytes(pdf: Buffer, { range }: FoundSignature): readonly Buffer[] {
  const [start, length, restart, restLength] = range ?? [0, 0, 0, 0];
  return [pdf.subarray(start, start + length), pdf.subarray(restart, restart + restLength)];
}

/** A gap that is not exactly the signature, or an end beyond the file's, is somebody's work. */
function isAltered({ range }: FoundSignature, pdf: Buffer): boolean {
  return range !== null && range[2] + range[3] <= pdf.length;
}

function coverageOf({ range, cms }: FoundSignature, pdf: Buffer): VerifiedSignature["coverage"] {
  if (range === null || cms === null) return "partial";
  const [start, length, restart, restLength] = range;
  const end = restart + restLength;
  if (start !== 0 || length === 0 || restLength === 0 || end > pdf.length) return "partial";
  return end === pdf.length ? "whole-file" : "continued";
}

function verdictOf(signatures: readonly VerifiedSignature[]): Verification["verdict"] {
  if (signatures.length === 0) return "unsigned";
  if (signatures.some(({ state }) => state !== "good")) return "altered";
  return signatures.at(-1)?.coverage === "whole-file" ? "intact" : "continued";
}
