import type { BackendContext } from "#backend/context.ts";
import type { ReadDb } from "#backend/db/database.ts";
import type { SignatureField } from "#backend/signing/add-signature-field.ts";
import type { OfficialDocument } from "#shared/features/documents/contract.ts";
import { officialSign } from "#shared/features/documents/official-symbol.ts";
import { organizationLines, signerLines } from "#shared/features/signing/appearance-text.ts";
import type { PictureKind, SigningRole } from "#shared/features/signing/contract.ts";
import type { OfferedCertificate } from "#shared/features/signing/schemas.ts";
import {
  cornerRect,
  type PictureSize,
  type Rect,
  sealRect,
  signerRect,
  WORDS_SIZE,
} from "#shared/features/signing/signature-places.ts";

type Picture = Readonly<{ kind: "picture"; png: Uint8Array; size: PictureSize }>;

/**
 * What a signature shows on the paper and where: the person's picture in the room left for it,
 * the office's seal over its left third. Words where there is no picture: the person's in the
 * same room, the office's in the first page's corner. Null: the paper tells no such room, as
 * those that were issued before papers told it.
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
  const inWords = async (lines: readonly string[]) =>
    ({ kind: "lines", lines, font: (await fonts()).files.normal }) as const;

  if (role === "signer") {
    return {
      place: { page: place.page, rect: edges(person) },
      look: signature ?? (await inWords(signerLines(offered.holder, signedAt))),
    };
  }
  const seal = await readPicture(db, "seal", null);
  if (seal !== null) {
    return { place: { page: place.page, rect: edges(sealRect(person, seal.size)) }, look: seal };
  }
  const sign = officialSign(document.number, document.symbol);
  return {
    place: { page: 0, rect: edges(cornerRect(place.firstPage)) },
    look: await inWords(organizationLines(offered.holder, sign, signedAt)),
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
  return { kind: "picture", png, size: { widthMm, heightShare: heightPixels / widthPixels } };
}
