import { foldVietnamese } from "#shared/kernel/vietnamese.ts";
import type { IssuerKind } from "./issuer-kinds-data.ts";

/**
 * The body that a signer signs for by an office: its head, his deputies and its members sign
 * the board's papers, all others the committee's. "Trưởng Ban Dân tộc" heads another body.
 *
 * @source Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.7.c: a paper of a board names the
 *   signer's office in the board
 */
export function issuerOfOffice(office: string): IssuerKind {
  const key = foldVietnamese(office).replace(/\s+/gu, " ").trim();
  const leads = /^(?:quyen |q\. ?)?(?:pho )?truong ban(?: thuong truc)?$/u.test(key);
  return leads || /(?<!\p{L})ban chi dao(?!\p{L})/u.test(key) ? "board" : "committee";
}
