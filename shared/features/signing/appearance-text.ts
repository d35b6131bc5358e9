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
  signedAt: (when: string) => `Thời gian ký: ${when}`,
} as const;

/** What a signature without a picture says on the page; the time by the Vietnamese clock. */
export function appearanceLines(
  { name, organization }: CertificateHolder,
  signedAt: string,
): readonly string[] {
  const local = new Date(Date.parse(signedAt) + 7 * 3_600_000).toISOString();
  const when = `${formatDate(local.slice(0, 10))} ${local.slice(11, 19)} +07:00`;
  return [
    appearanceText.signedBy(name),
    ...(organization === null || organization === name
      ? []
      : [appearanceText.organization(organization)]),
    appearanceText.signedAt(when),
  ];
}
