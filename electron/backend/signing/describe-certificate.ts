import { X509Certificate } from "node:crypto";

import type { CertificateHolder } from "#shared/features/signing/schemas.ts";
import { oid } from "./der.ts";
import { parseCertificate } from "./parse-certificate.ts";

/** Whose certificate it is, by whom and for which days, as it says itself. */
export function describeCertificate(der: Uint8Array): CertificateHolder {
  const { subject, issuer } = parseCertificate(der);
  const { serialNumber, validFromDate, validToDate } = new X509Certificate(der);
  return {
    name: part(subject, oid.commonName) ?? part(subject, oid.organization) ?? "",
    organization: part(subject, oid.organization),
    issuer: part(issuer, oid.commonName) ?? part(issuer, oid.organization) ?? "",
    serial: serialNumber,
    validFrom: validFromDate.toISOString(),
    validTo: validToDate.toISOString(),
  };
}

type Name = ReturnType<typeof parseCertificate>["subject"];

function part({ typesAndValues }: Name, type: string): string | null {
  const found = typesAndValues.find((item) => item.type === type)?.value as
    { getValue?: () => unknown } | undefined; // any of ASN.1's kinds of text
  const value = found?.getValue?.();
  return typeof value === "string" ? value.normalize("NFC") : null;
}
