import { foldVietnamese } from "#shared/kernel/vietnamese.ts";

/**
 * By what right a person signs: as the head, as acting head (Q.), in the head's place (KT.),
 * by the head's order (TL.), or by a written mandate (TUQ.).
 *
 * @source Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.7.b
 */
export const signingRights = ["head", "acting", "deputy", "order", "mandate"] as const;
export type SigningRight = (typeof signingRights)[number];

/** The right that an office usually gives; a mandate is never usual. */
export function usualRight(office: string): SigningRight {
  const key = foldVietnamese(office);
  if (/^(?:quyen|q\.)\s/u.test(key)) return "acting";
  if (/^(?:chu tich|truong ban)(?!\p{L})/u.test(key)) return "head";
  return /^pho (?:chu tich|truong ban)(?!\p{L})/u.test(key) ? "deputy" : "order";
}

/** The office of the body's head that a holder of `office` stands for: "Phó Chủ tịch" → "Chủ tịch". */
export function headOffice(office: string): string | null {
  const match = /(?:Chủ tịch|Trưởng [Bb]an)/iu.exec(office.normalize("NFC"));
  return match === null ? null : match[0];
}
