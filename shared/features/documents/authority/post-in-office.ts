import type { Signer } from "#shared/features/office/contract.ts";
import { foldVietnamese } from "#shared/kernel/vietnamese.ts";
import { issuerOfOffice } from "../issuer/issuer-of-office.ts";
import type { Issuer } from "../issuer/issuer-on.ts";
import { leadersRights } from "./authority-data.ts";
import { holdsOfficeOn } from "./signers-for.ts";

/**
 * The line under a signer's office in the board with his post in the committee whose seal the
 * board uses: "CHỦ TỊCH UBND HUYỆN". Null: the committee signs, or he has no post.
 *
 * @param day YYYY-MM-DD
 * @source Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.7.c
 */
export function postInOffice(
  name: string,
  signers: readonly Signer[],
  { kind, superiorBody }: Pick<Issuer, "kind" | "superiorBody">,
  day: string,
): string | null {
  if (kind === "committee") return null;
  const post = signers.find(
    (signer) =>
      foldVietnamese(signer.name) === foldVietnamese(name) &&
      issuerOfOffice(signer.office) === "committee" &&
      holdsOfficeOn(signer, day),
  );
  if (post === undefined) return null;
  const isLeaders = leadersRights.includes(post.signsAs) && superiorBody !== null;
  const words = isLeaders ? `${post.office} ${withoutPlace(superiorBody)}` : post.office;
  return words.normalize("NFC").toLocaleUpperCase("vi");
}

/** "UBND huyện Tam Đường" → "UBND huyện": the place stands in the head, and the line is short. */
function withoutPlace(body: string): string {
  const level = /^.*?\s(?:huyện|quận|thị xã|thành phố|xã|phường|thị trấn|đặc khu)(?=\s)/iu;
  return level.exec(body.normalize("NFC"))?.[0] ?? body;
}
