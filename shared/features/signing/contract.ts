import { z } from "zod";

import { defineContract } from "#shared/kernel/contract.ts";
import { bytesSchema, fileTokenSchema, idSchema } from "#shared/kernel/schemas.ts";
import {
  certificateHolderSchema,
  offeredCertificateSchema,
  signingRole,
  verificationSchema,
} from "./schemas.ts";
import { signedPapersContract } from "./signed-papers-contract.ts";
import { offeredTokenSchema } from "./token-schemas.ts";

const pictureKinds = ["signature", "seal"] as const;

const onDocument = z.object({ documentId: idSchema });

const paperSignatureSchema = z.object({
  position: z.int().positive(),
  role: signingRole,
  holder: certificateHolderSchema,
  signedAt: z.string(),
  timeStampAt: z.string().nullable(),
  keptIn: z.enum(["file", "token"]),
  signedBy: z.string(),
  sha256: z.string(),
});

const scanSchema = z.object({
  id: idSchema,
  fileName: z.string(),
  kind: z.enum(["pdf", "png", "jpeg"]),
  sizeBytes: z.int().positive(),
  sha256: z.string(),
  addedAt: z.string(),
  addedBy: z.string(),
});

/** How a paper is signed so far, and whose turn it is; null: nobody's (not issued, or signed by both). */
const paperSigningSchema = z.object({
  signatures: z.array(paperSignatureSchema),
  scans: z.array(scanSchema),
  next: signingRole.nullable(),
});

const signingKeySchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("file"), file: fileTokenSchema, password: z.string().max(200) }),
  z.object({
    kind: z.literal("token"),
    label: z.string().max(64),
    serial: z.string().max(64),
    /** SHA-256 of the certificate whose key signs, hex. */
    certificate: z.string().length(64),
    pin: z.string().min(1).max(64),
  }),
]);

const pictureSchema = z.object({
  id: idSchema,
  kind: z.enum(pictureKinds),
  signerId: idSchema.nullable(),
  png: bytesSchema,
  widthMm: z.int(),
  savedAt: z.string(),
  savedBy: z.string(),
});

const trustedCertificateSchema = z.object({ id: idSchema, holder: certificateHolderSchema });

const settingsSchema = z.object({
  timeStampUrl: z.string().nullable(),
  /** Name of the driver's file for tokens on this computer; null: none is chosen. */
  tokenDriver: z.string().nullable(),
  pictures: z.array(pictureSchema),
  trusted: z.array(trustedCertificateSchema),
});

const sign = onDocument.extend({
  key: signingKeySchema,
  /** The office has been told that it does not trust the certificate, and signs with it all the same. */
  evenUntrusted: z.boolean(),
});

const keyErrors = [
  "signing.wrong-password",
  "signing.key-file-unreadable",
  "file.not-found",
  "file.locked",
  "file.too-large",
  "file.unreadable",
] as const;

const tokenErrors = ["signing.no-token-driver", "signing.token-failed"] as const;

const signErrors = [
  ...keyErrors,
  ...tokenErrors,
  "signing.wrong-pin",
  "documents.not-found",
  "documents.font-incomplete",
  "signing.not-issued",
  "signing.already-signed",
  "signing.signer-first",
  "signing.certificate-expired",
  "signing.certificate-not-yet-valid",
  "signing.certificate-untrusted",
  "signing.time-stamp-failed",
] as const;

const fileErrors = ["file.not-found", "file.locked", "file.too-large", "file.unreadable"] as const;

export const signingContract = defineContract({
  ...signedPapersContract,
  "signing.show": {
    kind: "query",
    needs: "documents.read",
    input: onDocument,
    output: paperSigningSchema,
    errors: ["documents.not-found"],
  },
  /** What a key file would sign with; nothing is signed. */
  "signing.openKeyFile": {
    kind: "query",
    needs: "documents.read",
    input: z.object({ file: fileTokenSchema, password: z.string().max(200) }),
    output: offeredCertificateSchema,
    errors: keyErrors,
  },
  /** The tokens that are plugged in and what they could sign with; asks for no PIN. */
  "signing.tokens": {
    kind: "query",
    needs: "documents.read",
    input: z.object({}),
    output: z.array(offeredTokenSchema),
    errors: tokenErrors,
  },
  "signing.signAsSigner": {
    kind: "command",
    needs: "documents.sign",
    input: sign,
    output: paperSigningSchema,
    errors: signErrors,
  },
  "signing.signAsOrganization": {
    kind: "command",
    needs: "documents.seal",
    input: sign,
    output: paperSigningSchema,
    errors: signErrors,
  },
  /** A scan of the paper as it was signed and sealed by hand, kept beside the frozen bytes. */
  "signing.attachScan": {
    kind: "command",
    needs: "documents.seal",
    input: onDocument.extend({ file: fileTokenSchema }),
    output: paperSigningSchema,
    errors: [
      ...fileErrors,
      "documents.not-found",
      "signing.not-issued",
      "signing.scan-kind-unknown",
      "signing.scan-already-there",
    ],
  },
  "signing.saveScan": {
    kind: "command",
    needs: "documents.read",
    input: z.object({ scanId: idSchema, target: fileTokenSchema }),
    output: z.object({ fileName: z.string() }),
    errors: ["signing.scan-not-found", "workspace.cannot-write"],
  },
  /** Any PDF: who signed it, whether it still is what they signed, and whether it is one of ours. */
  "signing.verifyFile": {
    kind: "query",
    needs: "documents.read",
    input: z.object({ file: fileTokenSchema }),
    output: z.object({
      fileName: z.string(),
      sizeBytes: z.int(),
      sha256: z.string(),
      verification: verificationSchema,
      /** The paper of the register that this file is, byte for byte; null: none. */
      registered: z
        .object({
          documentId: idSchema,
          title: z.string(),
          sign: z.string(),
          issuedOn: z.string(),
          /** With how many signatures; 0: as it was frozen. */
          signatures: z.int().nonnegative(),
          /** The register holds the paper with more signatures than this file. */
          isLatest: z.boolean(),
          isCancelled: z.boolean(),
        })
        .nullable(),
    }),
    errors: [...fileErrors, "signing.pdf-refused"],
  },
  "signing.verifyDocument": {
    kind: "query",
    needs: "documents.read",
    input: onDocument,
    output: verificationSchema,
    errors: ["documents.not-found", "signing.not-issued", "signing.pdf-refused"],
  },
  "signing.settings": {
    kind: "query",
    needs: "documents.read",
    input: z.object({}),
    output: settingsSchema,
    errors: [],
  },
  "signing.savePicture": {
    kind: "command",
    needs: "signing.manage",
    input: z.object({
      kind: z.enum(pictureKinds),
      /** Whose signature; null for the office's seal. */
      signerId: idSchema.nullable(),
      file: fileTokenSchema,
      widthMm: z.int().min(10).max(80),
    }),
    output: settingsSchema,
    errors: [...fileErrors, "signing.picture-unfit", "office.signer-not-found"],
  },
  "signing.removePicture": {
    kind: "command",
    needs: "signing.manage",
    input: z.object({ pictureId: idSchema }),
    output: settingsSchema,
    errors: [],
  },
  /** Trusts the certificates of a file (PEM or DER): of authorities, or a person's own. */
  "signing.trust": {
    kind: "command",
    needs: "signing.manage",
    input: z.object({ file: fileTokenSchema }),
    output: settingsSchema,
    errors: [...fileErrors, "signing.certificate-unreadable"],
  },
  "signing.distrust": {
    kind: "command",
    needs: "signing.manage",
    input: z.object({ certificateId: idSchema }),
    output: settingsSchema,
    errors: [],
  },
  /** For this computer, not for the data file; null: no tokens are used. */
  "signing.saveTokenDriver": {
    kind: "command",
    needs: "signing.manage",
    input: z.object({ file: fileTokenSchema.nullable() }),
    output: settingsSchema,
    errors: ["workspace.cannot-write"],
  },
  /** Null: no time stamps are asked for, and the program calls nobody. */
  "signing.saveTimeStampUrl": {
    kind: "command",
    needs: "signing.manage",
    input: z.object({
      url: z
        .url({ protocol: /^https?$/ })
        .max(300)
        .nullable(),
    }),
    output: settingsSchema,
    errors: [],
  },
});

export type SigningRole = z.output<typeof signingRole>;
export type PictureKind = (typeof pictureKinds)[number];
export type PaperSigning = z.output<typeof paperSigningSchema>;
export type PaperSignature = PaperSigning["signatures"][number];
export type SigningSettings = z.output<typeof settingsSchema>;
export type ChosenKey = z.output<typeof signingKeySchema>;
export type VerifiedFile = z.output<(typeof signingContract)["signing.verifyFile"]["output"]>;
