import type { BackendContext } from "#backend/context.ts";
import { readFileBytes } from "#backend/files/read-file-bytes.ts";
import type { PictureKind, SigningSettings } from "#shared/features/signing/contract.ts";
import { signingFailure } from "#shared/features/signing/errors.ts";
import { readPng } from "#shared/features/signing/read-png.ts";
import { officeFailure } from "#shared/features/office/errors.ts";
import { readSettings } from "./repository.ts";

const PICTURE_LIMIT_BYTES = 2 * 1_048_576;
const FEWEST_PIXELS = 100;
const MOST_PIXELS = 4_000;

/**
 * Keeps the picture of a person's signature or of the seal, instead of the one before.
 *
 * @source Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II, khoản 7 và 8: .png, nền trong suốt
 * @throws signing.picture-unfit, office.signer-not-found, file.*
 */
export async function savePicture(
  context: Pick<BackendContext, "write" | "now" | "actor" | "fileOf" | "dataDirectory">,
  input: Readonly<{ kind: PictureKind; signerId: number | null; file: string; widthMm: number }>,
): Promise<SigningSettings> {
  const { path, name } = context.fileOf(input.file);
  const png = await readFileBytes(path, PICTURE_LIMIT_BYTES);
  const { widthPixels, heightPixels } = fitHead(png, name.normalize("NFC"));
  const { kind, widthMm } = input;
  const signerId = kind === "seal" ? null : input.signerId;

  return context.write(async ({ tx, note }) => {
    const signer = await tx
      .selectFrom("signer")
      .select("name")
      .where("id", "=", signerId ?? 0)
      .executeTakeFirst();
    if (kind === "signature" && signer === undefined) {
      throw officeFailure("office.signer-not-found", {});
    }
    await tx
      .deleteFrom("signingPicture")
      .where("kind", "=", kind)
      .where("signerId", "is", signerId)
      .execute();
    await tx
      .insertInto("signingPicture")
      .values({
        kind,
        signerId,
        png,
        widthMm,
        widthPixels,
        heightPixels,
        savedAt: context.now(),
        savedBy: context.actor.name,
      })
      .execute();
    await note({
      action: "signing.savePicture",
      subject: signer?.name ?? kind,
      after: { widthMm },
    });
    return readSettings(tx, context.dataDirectory);
  });
}

export async function removePicture(
  context: Pick<BackendContext, "write" | "dataDirectory">,
  { pictureId }: { pictureId: number },
): Promise<SigningSettings> {
  return context.write(async ({ tx, note }) => {
    const removed = await tx
      .deleteFrom("signingPicture")
      .where("id", "=", pictureId)
      .returning(["kind", "widthMm"])
      .executeTakeFirst();
    await note({ action: "signing.removePicture", subject: removed?.kind ?? "" });
    return readSettings(tx, context.dataDirectory);
  });
}

function fitHead(png: Uint8Array, fileName: string) {
  const unfit = (reason: "not-png" | "not-transparent" | "too-large" | "too-small") =>
    signingFailure("signing.picture-unfit", { fileName, reason });
  const head = readPng(png);
  if (head === null) throw unfit("not-png");
  const [smaller, larger] = [head.widthPixels, head.heightPixels].sort((a, b) => a - b);
  if (smaller === undefined || smaller < FEWEST_PIXELS) throw unfit("too-small");
  if (larger === undefined || larger > MOST_PIXELS) throw unfit("too-large");
  if (!head.isTransparent) throw unfit("not-transparent");
  return head;
}
