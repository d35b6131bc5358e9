import type { BackendContext } from "#backend/context.ts";
import { writeSetting } from "#backend/features/office/repository.ts";
import { writeFileSafely } from "#backend/files/write-file-safely.ts";
import type { signingContract } from "#shared/features/signing/contract.ts";
import { signingFailure } from "#shared/features/signing/errors.ts";
import type { Handlers } from "#shared/kernel/contract.ts";
import { attachScan } from "./attach-scan.ts";
import { listTokens } from "./list-tokens.ts";
import { openKey } from "./open-key.ts";
import {
  listSignedPapers,
  readSettings,
  readSigning,
  TIME_STAMP_URL_SETTING,
} from "./repository.ts";
import { removePicture, savePicture } from "./save-picture.ts";
import { signDocument } from "./sign-document.ts";
import { writeTokenDriver } from "./token-driver.ts";
import { distrustCertificate, trustCertificates } from "./trusted-certificates.ts";
import { verifyDocument, verifyFile } from "./verify-file.ts";

export const signingHandlers: Handlers<typeof signingContract, BackendContext> = {
  "signing.show": ({ db }, { documentId }) => readSigning(db, documentId),
  "signing.openKeyFile": async (context, input) => {
    const { offered } = await openKey(context, { kind: "file", ...input });
    return offered;
  },
  "signing.signedPapers": ({ db }, input) => listSignedPapers(db, input),
  "signing.tokens": listTokens,
  "signing.signAsSigner": (context, input) => signDocument(context, input, "signer"),
  "signing.signAsOrganization": (context, input) => signDocument(context, input, "organization"),
  "signing.attachScan": attachScan,
  "signing.saveScan": async ({ db, fileOf }, { scanId, target }) => {
    const { path, name } = fileOf(target);
    const scan = await db
      .selectFrom("documentScan")
      .select("bytes")
      .where("id", "=", scanId)
      .executeTakeFirst();
    if (scan === undefined) throw signingFailure("signing.scan-not-found", {});
    await writeFileSafely(path, scan.bytes);
    return { fileName: name };
  },
  "signing.verifyFile": verifyFile,
  "signing.verifyDocument": verifyDocument,
  "signing.settings": ({ db, dataDirectory }) => readSettings(db, dataDirectory),
  "signing.savePicture": savePicture,
  "signing.removePicture": removePicture,
  "signing.trust": trustCertificates,
  "signing.distrust": distrustCertificate,
  "signing.saveTokenDriver": async ({ db, write, fileOf, dataDirectory }, { file }) => {
    const chosen = file === null ? null : fileOf(file);
    await write(({ note }) =>
      note({ action: "signing.saveTokenDriver", subject: chosen?.name ?? "" }),
    );
    await writeTokenDriver(dataDirectory, chosen?.path ?? null);
    return readSettings(db, dataDirectory);
  },
  "signing.saveTimeStampUrl": ({ write, dataDirectory }, { url }) =>
    write(async ({ tx, note }) => {
      await writeSetting(tx, TIME_STAMP_URL_SETTING, url ?? "");
      await note({ action: "signing.saveTimeStampUrl", subject: "", after: { url } });
      return readSettings(tx, dataDirectory);
    }),
};
