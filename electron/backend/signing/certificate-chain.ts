import { X509Certificate } from "node:crypto";

/** Longer ways to a trusted certificate are not looked for, nor among more certificates. */
const LONGEST_CHAIN = 8;
const MOST_CERTIFICATES = 32;

/**
 * The way from a certificate up to one that the office trusts; null: there is none.
 *
 * Every step is checked by its signature; all above the first must be allowed to issue
 * certificates. Days of validity are not looked at here.
 *
 * @source RFC 5280, 6.1
 */
export function trustedChain(
  certificate: X509Certificate,
  others: readonly X509Certificate[],
  trusted: readonly X509Certificate[],
): readonly X509Certificate[] | null {
  const pool = others.slice(0, MOST_CERTIFICATES);
  const isTrusted = (one: X509Certificate) => trusted.some(({ raw }) => raw.equals(one.raw));
  const tried = new Set<X509Certificate>();

  function climb(
    from: X509Certificate,
    below: readonly X509Certificate[],
  ): readonly X509Certificate[] | null {
    const chain = [...below, from];
    if (isTrusted(from)) return chain;
    tried.add(from);
    if (chain.length >= LONGEST_CHAIN) return null;
    for (const above of [...trusted, ...pool]) {
      if (tried.has(above) || !isIssuedBy(from, above)) continue;
      const whole = climb(above, chain);
      if (whole !== null) return whole;
    }
    return null;
  }
  return climb(certificate, []);
}

function isIssuedBy(certificate: X509Certificate, above: X509Certificate): boolean {
  try {
    return above.ca && certificate.checkIssued(above) && certificate.verify(above.publicKey);
  } catch {
    return false; // a key that cannot be read vouches for nothing
  }
}

/** Of somebody who issues certificates? */
export function isAuthority(der: Uint8Array): boolean {
  return readCertificates([der])[0]?.ca === true;
}

/** Of a person or an office, and to be read? */
export function isPersons(der: Uint8Array): boolean {
  return readCertificates([der])[0]?.ca === false;
}

/** Within their days at an instant? The first certificate that is not decides. */
export function validityAt(
  chain: readonly X509Certificate[],
  isoInstant: string,
): "valid" | "expired" | "not-yet-valid" {
  const at = Date.parse(isoInstant);
  for (const { validFromDate, validToDate } of chain) {
    if (at < validFromDate.getTime()) return "not-yet-valid";
    if (at > validToDate.getTime()) return "expired";
  }
  return "valid";
}

/** Certificates that can be read; the others are left out. */
export function readCertificates(ders: readonly Uint8Array[]): readonly X509Certificate[] {
  return ders.flatMap((der) => {
    try {
      return [new X509Certificate(der)];
    } catch {
      return [];
    }
  });
}
