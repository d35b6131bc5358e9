import path from "node:path";

import type { ReadDb } from "#backend/db/database.ts";
import type {
  PaperSignature,
  PaperSigning,
  SigningSettings,
} from "#shared/features/signing/contract.ts";
import type { SignedPaper } from "#shared/features/signing/signed-papers-contract.ts";
import type { CertificateHolder } from "#shared/features/signing/schemas.ts";
import { readTokenDriver } from "./token-driver.ts";
import { nextRole } from "#shared/features/signing/next-role.ts";
import { readSetting } from "#backend/features/office/repository.ts";
import { readDocument } from "#backend/features/documents/repository.ts";

/** Where the office has its signatures stamped with the time; empty or not there: nowhere. */
export const TIME_STAMP_URL_SETTING = "signing.timeStampUrl";

const certificateColumns = [
  "subject",
  "organization",
  "issuer",
  "serial",
  "validFrom",
  "validTo",
] as const;

type CertificateRow = Omit<CertificateHolder, "name"> & { subject: string };

/** How a paper is signed so far. @throws documents.not-found */
export async function readSigning(db: ReadDb, documentId: number): Promise<PaperSigning> {
  const { status } = await readDocument(db, documentId);
  const signatures = await listSignatures(db, documentId);
  return {
    signatures,
    scans: await listScans(db, documentId),
    next: status === "issued" ? nextRole(signatures.map(({ role }) => role)) : null,
  };
}

/** In the order in which they were added. */
export async function listSignatures(db: ReadDb, documentId: number): Promise<PaperSignature[]> {
  const rows = await db
    .selectFrom("documentSignature")
    .select([
      ...certificateColumns,
      "position",
      "role",
      "signedAt",
      "timeStampAt",
      "keptIn",
      "signedBy",
      "sha256",
    ])
    .where("documentId", "=", documentId)
    .orderBy("position")
    .execute();
  return rows.map(({ subject, organization, issuer, serial, validFrom, validTo, ...row }) => ({
    ...row,
    holder: holderOf({ subject, organization, issuer, serial, validFrom, validTo }),
  }));
}

/** Who signed which papers of a year, or of all, and when; in the order of signing. */
export async function listSignedPapers(
  db: ReadDb,
  { year }: { year: number | null },
): Promise<SignedPaper[]> {
  return db
    .selectFrom("documentSignature")
    .innerJoin("document", "document.id", "documentSignature.documentId")
    .select(["documentId", "role", "subject as name", "signedAt"])
    .$if(year !== null, (query) =>
      query.where((where) =>
        where.or([
          where("document.year", "=", year ?? 0),
          where("document.registerYear", "=", year),
        ]),
      ),
    )
    .orderBy("documentId")
    .orderBy("position")
    .execute();
}

/** The bytes as the last signature covers them; null: not signed digitally. */
export async function readLastSigned(
  db: ReadDb,
  documentId: number,
): Promise<{ bytes: Uint8Array; sha256: string } | null> {
  const row = await db
    .selectFrom("documentSignature")
    .select(["bytes", "sha256"])
    .where("documentId", "=", documentId)
    .orderBy("position", "desc")
    .limit(1)
    .executeTakeFirst();
  return row ?? null;
}

async function listScans(db: ReadDb, documentId: number): Promise<PaperSigning["scans"]> {
  return db
    .selectFrom("documentScan")
    .select(["id", "fileName", "kind", "sha256", "addedAt", "addedBy"])
    .select((select) => select.fn<number>("length", ["bytes"]).as("sizeBytes"))
    .where("documentId", "=", documentId)
    .orderBy("id")
    .execute();
}

/** Certificates that the office trusts, DER. */
export async function trustedCertificates(db: ReadDb): Promise<Uint8Array[]> {
  const rows = await db.selectFrom("trustedCertificate").select("der").orderBy("id").execute();
  return rows.map(({ der }) => der);
}

export async function readSettings(db: ReadDb, dataDirectory: string): Promise<SigningSettings> {
  const driver = await readTokenDriver(dataDirectory);
  const trusted = await db
    .selectFrom("trustedCertificate")
    .select([...certificateColumns, "id"])
    .orderBy("subject")
    .orderBy("id")
    .execute();
  return {
    tokenDriver: driver === null ? null : path.basename(driver),
    timeStampUrl: await readTimeStampUrl(db),
    pictures: await db
      .selectFrom("signingPicture")
      .select(["id", "kind", "signerId", "png", "widthMm", "savedAt", "savedBy"])
      .orderBy("kind")
      .orderBy("id")
      .execute(),
    trusted: trusted.map(({ id, ...row }) => ({ id, holder: holderOf(row) })),
  };
}

export async function readTimeStampUrl(db: ReadDb): Promise<string | null> {
  const url = await readSetting(db, TIME_STAMP_URL_SETTING);
  return url === "" ? null : url;
}

function holderOf({ subject, ...rest }: CertificateRow): CertificateHolder {
  return { name: subject, ...rest };
}
