import { formatDate } from "#shared/kernel/dates.ts";
import type { SigningRole } from "./contract.ts";
import type { CertificateHolder } from "./schemas.ts";

/** What is written into the file with a signature. */
export const appearanceText = {
  reasons: {
    signer: "Ký ban hành văn bản",
    organization: "Ký số của cơ quan, tổ chức ban hành văn bản",
  } satisfies Record<SigningRole, string>,
  signedBy: (name: string) => `Ký bởi: ${name}`,
  organization: (name: string) => `Cơ quan: ${name}`,
  sign: (sign: string) => `Số: ${sign}`,
  signedAt: (when: string) => `Thời gian ký: ${when}`,
} as const;

/** What a person's signature without a picture says on the page. */
export function signerLines(
  { name, organization }: CertificateHolder,
  signedAt: string,
): readonly string[] {
  return [
    appearanceText.signedBy(name),
    ...(organization === null || organization === name
      ? []
      : [appearanceText.organization(organization)]),
    appearanceText.signedAt(vietnameseTime(signedAt)),
  ];
}

/**
 * What the office's signature says where there is no picture of its seal.
 *
 * @param sign number and symbol of the paper, as "09/KH-UBND"
 * @source Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II, khoản 8, điểm b: số và ký hiệu văn bản; thời gian ký
 */
export function organizationLines(
  { name }: CertificateHolder,
  sign: string,
  signedAt: string,
): readonly string[] {
  return [
    appearanceText.signedBy(name),
    appearanceText.sign(sign),
    appearanceText.signedAt(vietnameseTime(signedAt)),
  ];
}

/** Day, hour, minute, second and the zone of the Vietnamese clock. */
function vietnameseTime(isoInstant: string): string {
  const local = new Date(Date.parse(isoInstant) + 7 * 3_600_000).toISOString();
  return `${formatDate(local.slice(0, 10))} ${local.slice(11, 19)} +07:00`;
}
