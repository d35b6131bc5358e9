import type { BackendContext } from "#backend/context.ts";
import type { ReadDb } from "#backend/db/database.ts";
import type { SignatureField } from "#backend/signing/add-signature-field.ts";
import type { OfficialDocument } from "#shared/features/documents/contract.ts";
import { appearanceLines } from "#shared/features/signing/appearance-text.ts";
import type {
  OfferedCertificate,
  PictureKind,
  SigningRole,
} from "#shared/features/signing/contract.ts";
import {
  type PictureSize,
  type Rect,
  sealRect,
  signerRect,
  WORDS_SIZE,
} from "#shared/features/signing/signature-places.ts";

type Picture = Readonly<{ png: Uint8Array; size: PictureSize }>;

/**
 * What a signature shows on the paper and where: the person's picture in the room left for it,
 * the office's seal over its left third; words where there is no picture. Null: the paper
 * tells no such room, as those that were issued before papers told it.
 */
export async function signatureLook(
  { db, fonts }: Pick<BackendContext, "db" | "fonts">,
  signing: Readonly<{
    document: OfficialDocument;
    offered: OfferedCertificate;
    role: SigningRole;
    signedAt: string;
    bytes: Uint8Array;
  }>,
): Promise<SignatureField["visible"]> {
  const { readSignaturePlace } = await import("#backend/signing/read-signature-place.ts");
  const place = await readSignaturePlace(signing.bytes);
  if (place === null) return null;
  const { document, offered, role, signedAt } = signing;
  const signature = await readPicture(db, "signature", document.signerName);
  const person = signerRect(place.room, signature?.size ?? WORDS_SIZE);
  const shown = role === "signer" ? signature : await readPicture(db, "seal", null);
  const rect = role === "signer" ? person : sealRect(person, shown?.size ?? WORDS_SIZE);
  return {
    place: { page: place.page, rect: edges(rect) },
    look:
      shown === null
        ? {
            kind: "lines",
            lines: appearanceLines(offered.holder, signedAt),
            font: (await fonts()).files.normal,
          }
        : { kind: "picture", png: shown.png },
  };
}

function edges({ left, bottom, width, height }: Rect): [number, number, number, number] {
  const rounded = [left, bottom, left + width, bottom + height].map((edge) =>
    Number(edge.toFixed(2)),
  );
  return rounded as [number, number, number, number]; // four went in
}

async function readPicture(
  db: ReadDb,
  kind: PictureKind,
  signerName: string | null,
): Promise<Picture | null> {
  const pictures = db
    .selectFrom("signingPicture")
    .leftJoin("signer", "signer.id", "signingPicture.signerId")
    .select(["png", "widthMm", "widthPixels", "heightPixels"])
    .where("signingPicture.kind", "=", kind);
  const row = await (
    signerName === null ? pictures : pictures.where("signer.name", "=", signerName)
  )
    .orderBy("signingPicture.id", "desc")
    .limit(1)
    .executeTakeFirst();
  if (row === undefined || (kind === "signature" && signerName === null)) return null;
  const { png, widthMm, widthPixels, heightPixels } = row;
  return { png, size: { widthMm, heightShare: heightPixels / widthPixels } };
}
