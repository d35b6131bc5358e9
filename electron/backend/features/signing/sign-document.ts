import type { BackendContext } from "#backend/context.ts";
import type { ReadDb } from "#backend/db/database.ts";
import { readDocument, readFrozen } from "#backend/features/documents/repository.ts";
import { sha256Of } from "#backend/files/sha256.ts";
import type { SigningKey } from "#backend/signing/signing-key.ts";
import type { OfficialDocument } from "#shared/features/documents/contract.ts";
import { appearanceText } from "#shared/features/signing/appearance-text.ts";
import type { ChosenKey, PaperSigning, SigningRole } from "#shared/features/signing/contract.ts";
import { signingFailure } from "#shared/features/signing/errors.ts";
import type { OfferedCertificate } from "#shared/features/signing/schemas.ts";
import { nextRole } from "#shared/features/signing/next-role.ts";
import { openKey } from "./open-key.ts";
import {
  listSignatures,
  readLastSigned,
  readSigning,
  readTimeStampUrl,
  trustedCertificates,
} from "./repository.ts";
import { signatureLook } from "./signature-look.ts";

export type SigningContext = Pick<
  BackendContext,
  "db" | "write" | "now" | "actor" | "fileOf" | "fonts" | "askToken" | "dataDirectory"
>;

const actions: Readonly<Record<SigningRole, string>> = {
  signer: "signing.signAsSigner",
  organization: "signing.signAsOrganization",
};

/**
 * Adds a person's or the office's signature to an issued paper, as a revision of its bytes.
 *
 * The frozen bytes stay as they are, and the beginning of the signed ones. What was made is
 * verified before it is kept: a signature that does not hold never gets into the register.
 *
 * @throws signing.not-issued, already-signed, signer-first, certificate-*, time-stamp-failed,
 *   wrong-pin, and what openKey throws
 */
export async function signDocument(
  context: SigningContext,
  input: Readonly<{ documentId: number; key: ChosenKey; evenUntrusted: boolean }>,
  role: SigningRole,
): Promise<PaperSigning> {
  const { db } = context;
  const document = await readDocument(db, input.documentId);
  const position = await requireTurn(db, document, role);
  const present = (await readLastSigned(db, document.id)) ?? (await readFrozen(db, document.id));
  if (present === null) throw signingFailure("signing.not-issued", { title: document.title });
  const { key, offered } = await openKey(context, input.key);
  checkMaySign(offered, input.evenUntrusted);

  const signedAt = context.now();
  const bytes = await signedBytes(context, { document, present, key, offered, role, signedAt });
  const timeStampAt = await requireGood(context, bytes);

  return context.write(async ({ tx, note }) => {
    await requireTurn(tx, await readDocument(tx, document.id), role);
    const { name, ...holder } = offered.holder;
    const sha256 = sha256Of(bytes);
    await tx
      .insertInto("documentSignature")
      .values({
        ...holder,
        documentId: document.id,
        position,
        role,
        bytes,
        sha256,
        subject: name,
        signedAt,
        timeStampAt,
        keptIn: input.key.kind,
        signedBy: context.actor.name,
      })
      .execute();
    await note({
      action: actions[role],
      subject: document.title,
      after: { role, name, issuer: holder.issuer, serial: holder.serial, sha256 },
    });
    return readSigning(tx, document.id);
  });
}

/** @returns the signature's position, from 1. @throws signing.not-issued, already-signed, signer-first */
async function requireTurn(
  db: ReadDb,
  { id, title, status }: OfficialDocument,
  role: SigningRole,
): Promise<number> {
  if (status !== "issued") throw signingFailure("signing.not-issued", { title });
  const roles = (await listSignatures(db, id)).map((signature) => signature.role);
  const next = nextRole(roles);
  if (next === role) return roles.length + 1;
  if (roles.includes(role) || next === null) {
    throw signingFailure("signing.already-signed", { title, role });
  }
  throw signingFailure("signing.signer-first", { title });
}

function checkMaySign(
  { holder, validity, trust }: OfferedCertificate,
  evenUntrusted: boolean,
): void {
  const { name, issuer, validFrom, validTo } = holder;
  if (validity === "expired") {
    throw signingFailure("signing.certificate-expired", { name, validTo });
  }
  if (validity === "not-yet-valid") {
    throw signingFailure("signing.certificate-not-yet-valid", { name, validFrom });
  }
  if (trust === "untrusted" && !evenUntrusted) {
    throw signingFailure("signing.certificate-untrusted", { name, issuer });
  }
}

async function signedBytes(
  context: SigningContext,
  made: Readonly<{
    document: OfficialDocument;
    present: { bytes: Uint8Array };
    key: SigningKey;
    offered: OfferedCertificate;
    role: SigningRole;
    signedAt: string;
  }>,
): Promise<Buffer> {
  const { document, present, key, offered, role, signedAt } = made;
  const { signPdf } = await import("#backend/signing/sign-pdf.ts"); // at first use: large libraries
  const { timeStamperAt } = await import("#backend/signing/time-stamp.ts");
  const url = await readTimeStampUrl(context.db);
  return signPdf(present.bytes, {
    key,
    visible: await signatureLook(context, {
      document,
      offered,
      role,
      signedAt,
      bytes: present.bytes,
    }),
    name: offered.holder.name,
    reason: appearanceText.reasons[role],
    signedAt,
    timeStamp: url === null ? null : timeStamperAt(url),
  });
}

/** @returns the time stamp's instant, when there is one. @throws Error (a bug) when the signature does not hold */
async function requireGood({ db, now }: SigningContext, bytes: Buffer): Promise<string | null> {
  const { verifyPdf } = await import("#backend/signing/verify-pdf.ts");
  const trusted = await trustedCertificates(db);
  const { verdict, signatures } = verifyPdf(bytes, { trusted, now: now() });
  if (verdict !== "intact") throw new Error(`a signature that was just made is ${verdict}`);
  return signatures.at(-1)?.timeStamp?.at ?? null;
}
