import type { BackendContext } from "#backend/context.ts";
import { readFileBytes } from "#backend/files/read-file-bytes.ts";
import { sha256Of } from "#backend/files/sha256.ts";
import type { SigningSettings } from "#shared/features/signing/contract.ts";
import { signingFailure } from "#shared/features/signing/errors.ts";
import { readSettings } from "./repository.ts";

const CERTIFICATE_FILE_LIMIT_BYTES = 4 * 1_048_576;

/** Trusts every certificate of a file. @throws signing.certificate-unreadable, file.* */
export async function trustCertificates(
  context: Pick<BackendContext, "write" | "now" | "actor" | "fileOf" | "dataDirectory">,
  { file }: { file: string },
): Promise<SigningSettings> {
  const { path, name } = context.fileOf(file);
  const fileName = name.normalize("NFC");
  const bytes = await readFileBytes(path, CERTIFICATE_FILE_LIMIT_BYTES);
  const { readCertificateFile } = await import("#backend/signing/read-certificate-file.ts");
  const { describeCertificate } = await import("#backend/signing/describe-certificate.ts");
  const ders = readCertificateFile(bytes);
  if (ders.length === 0) throw signingFailure("signing.certificate-unreadable", { fileName });

  return context.write(async ({ tx, note }) => {
    const names: string[] = [];
    for (const der of ders) {
      const { name: subject, ...holder } = describeCertificate(der);
      names.push(subject);
      await tx
        .insertInto("trustedCertificate")
        .values({
          ...holder,
          subject,
          der,
          sha256: sha256Of(der),
          addedAt: context.now(),
          addedBy: context.actor.name,
        })
        .onConflict((conflict) => conflict.column("sha256").doNothing())
        .execute();
    }
    await note({ action: "signing.trust", subject: fileName, after: { names } });
    return readSettings(tx, context.dataDirectory);
  });
}

export async function distrustCertificate(
  context: Pick<BackendContext, "write" | "dataDirectory">,
  { certificateId }: { certificateId: number },
): Promise<SigningSettings> {
  return context.write(async ({ tx, note }) => {
    const removed = await tx
      .deleteFrom("trustedCertificate")
      .where("id", "=", certificateId)
      .returning(["subject", "serial"])
      .executeTakeFirst();
    await note({
      action: "signing.distrust",
      subject: removed?.subject ?? "",
      before: { serial: removed?.serial ?? "" },
    });
    return readSettings(tx, context.dataDirectory);
  });
}
