import { z } from "zod";

/** Who a certificate belongs to and who vouches for it, as the certificate names them. */
export const certificateHolderSchema = z.object({
  name: z.string(),
  organization: z.string().nullable(),
  issuer: z.string(),
  /** Hex digits. */
  serial: z.string(),
  /** Instants, ISO UTC. */
  validFrom: z.string(),
  validTo: z.string(),
});

/** Who signs: the person whose name stands under the paper, then the office with its seal. */
export const signingRole = z.enum(["signer", "organization"]);

export const trust = z.enum(["trusted", "untrusted"]);

/** Of the certificate and those above it, at an instant. */
export const validity = z.enum(["valid", "expired", "not-yet-valid"]);

/** A certificate before it signs: whose, and what stands against it today. */
export const offeredCertificateSchema = z.object({
  holder: certificateHolderSchema,
  trust,
  validity,
});

/** What can be said of one signature in a PDF. Nothing is said of revocation: nobody was asked. */
export const verifiedSignatureSchema = z.object({
  /** From 1, in the order in which they were added. */
  position: z.int().positive(),
  kind: z.enum(["signature", "document-time-stamp"]),
  /** "unreadable": something is there that cannot be read as a signature. */
  state: z.enum(["good", "altered", "unreadable"]),
  /**
   * "whole-file": every byte but the signature itself. "continued": so it was when it was made,
   * and the file was continued afterwards. "partial": some bytes before its end are not covered.
   */
  coverage: z.enum(["whole-file", "continued", "partial"]),
  signer: certificateHolderSchema.nullable(),
  trust,
  /** Of the certificate and those above it, at the time of signing. */
  validity,
  /** As the signer's own clock said, ISO UTC. */
  claimedAt: z.string().nullable(),
  /** "bad": the token does not belong to this signature or is damaged. */
  timeStamp: z
    .object({
      at: z.string().nullable(),
      by: z.string().nullable(),
      state: z.enum(["good", "bad"]),
      trust,
    })
    .nullable(),
  /** Made with SHA-1, which can be forged today. */
  isWeak: z.boolean(),
});

/**
 * "altered": at least one signature no longer fits the bytes. "continued": all fit,
 * but bytes follow that the last one does not cover.
 */
export const verificationSchema = z.object({
  verdict: z.enum(["unsigned", "intact", "continued", "altered"]),
  signatures: z.array(verifiedSignatureSchema),
});

export type OfferedCertificate = z.output<typeof offeredCertificateSchema>;
export type CertificateHolder = z.output<typeof certificateHolderSchema>;
export type VerifiedSignature = z.output<typeof verifiedSignatureSchema>;
export type Verification = z.output<typeof verificationSchema>;
