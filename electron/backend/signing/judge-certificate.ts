import { X509Certificate } from "node:crypto";

import type { OfferedCertificate } from "#shared/features/signing/schemas.ts";
import { readCertificates, trustedChain, validityAt } from "./certificate-chain.ts";
import { describeCertificate } from "./describe-certificate.ts";

/** Whose certificate it is, and what stands against signing with it at an instant. */
export function judgeCertificate(
  certificate: Uint8Array,
  chain: readonly Uint8Array[],
  { trusted, now }: Readonly<{ trusted: readonly Uint8Array[]; now: string }>,
): OfferedCertificate {
  const own = new X509Certificate(certificate);
  const way = trustedChain(own, readCertificates(chain), readCertificates(trusted));
  return {
    holder: describeCertificate(certificate),
    trust: way === null ? "untrusted" : "trusted",
    validity: validityAt(way ?? [own], now),
  };
}
