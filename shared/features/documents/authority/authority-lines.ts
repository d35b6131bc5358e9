import type { SigningRight } from "#shared/features/office/signing-right.ts";
import { authorityMarks } from "./authority-data.ts";

/** By what right a paper is signed. */
export type SigningAuthority = Readonly<{
  /** The body in whose name a collective act is signed; null: an act of its head alone. */
  collective: string | null;
  /** The head of the body, as "Chủ tịch". */
  head: string;
  /** The signer's own office, as "Phó Chủ tịch"; not printed for the head and the acting head. */
  office: string;
  right: SigningRight;
}>;

/**
 * The lines over a signature, in capitals: "TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH / PHÓ CHỦ TỊCH",
 * "TL. CHỦ TỊCH / CHÁNH VĂN PHÒNG". A personal act of the chairman (a reward decision) has no
 * TM. line, nor has a paper signed by order or mandate.
 *
 * @source Nghị định 30/2020/NĐ-CP, Điều 13 and Phụ lục I, Phần I, Mục II.7.b
 */
export function authorityLines(authority: SigningAuthority): readonly string[] {
  const { collective } = authority;
  const lines = [
    ...(collective === null ? [] : [`${authorityMarks.collective} ${collective}`]),
    ...ownLines(authority),
  ];
  return lines.map((line) => line.normalize("NFC").toLocaleUpperCase("vi"));
}

function ownLines({ head, office, right }: SigningAuthority): readonly string[] {
  if (right === "head") return [head];
  const line = `${authorityMarks[right]} ${head}`;
  return right === "acting" ? [line] : [line, office];
}
