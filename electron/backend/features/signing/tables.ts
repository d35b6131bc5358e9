import type { Generated } from "kysely";

import type { PictureKind, SigningRole } from "#shared/features/signing/contract.ts";

type CertificateColumns = {
  subject: string;
  organization: string | null;
  issuer: string;
  serial: string;
  validFrom: string;
  validTo: string;
};

export type SigningTables = {
  /** `bytes`: the whole file as this signature covers it. Never altered. */
  documentSignature: CertificateColumns & {
    id: Generated<number>;
    documentId: number;
    position: number;
    role: SigningRole;
    bytes: Uint8Array;
    sha256: string;
    signedAt: string;
    timeStampAt: string | null;
    keptIn: "file" | "token";
    signedBy: string;
  };
  /** A paper signed by hand, as it came from the scanner. Never altered. */
  documentScan: {
    id: Generated<number>;
    documentId: number;
    fileName: string;
    kind: "pdf" | "png" | "jpeg";
    bytes: Uint8Array;
    sha256: string;
    addedAt: string;
    addedBy: string;
  };
  signingPicture: {
    id: Generated<number>;
    kind: PictureKind;
    signerId: number | null;
    png: Uint8Array;
    widthMm: number;
    widthPixels: number;
    heightPixels: number;
    savedAt: string;
    savedBy: string;
  };
  trustedCertificate: CertificateColumns & {
    id: Generated<number>;
    der: Uint8Array;
    sha256: string;
    addedAt: string;
    addedBy: string;
  };
};
