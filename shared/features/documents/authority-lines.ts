import { authorityMarks } from "./authority-data.ts";

/** By what right a paper is signed. */
export type SigningAuthority = Readonly<{
  /** The body in whose name a collective act is signed; null: an act of the office-holder alone. */
  collective: string | null;
  /** The head of the body, as "Chủ tịch". */
  head: string;
  /** The office of a deputy who signs in the head's place, as "Phó Chủ tịch"; null: the head signs. */
  deputy: string | null;
}>;

/**
 * The lines over a signature, in capitals: "TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH / PHÓ CHỦ TỊCH".
 * A personal act of the chairman (a reward decision) has no TM. line.
 *
 * @source Nghị định 30/2020/NĐ-CP, Điều 13 and Phụ lục I, Phần I, Mục II.7.b
 */
export function authorityLines({ collective, head, deputy }: SigningAuthority): readonly string[] {
  const lines = [
    ...(collective === null ? [] : [`${authorityMarks.collective} ${collective}`]),
    ...(deputy === null ? [head] : [`${authorityMarks.deputy} ${head}`, deputy]),
  ];
  return lines.map((line) => line.normalize("NFC").toLocaleUpperCase("vi"));
}
