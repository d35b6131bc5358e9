import type { SigningRole } from "./contract.ts";

/**
 * Whose signature comes next on a paper that has those of `signed`; null: all are there.
 *
 * @source Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II, khoản 8: the office's seal covers a
 *   third of the person's signature, which has to be there
 */
export function nextRole(signed: readonly SigningRole[]): SigningRole | null {
  if (!signed.includes("signer")) return "signer";
  return signed.includes("organization") ? null : "organization";
}
