import { X509Certificate } from "node:crypto";

import * as pkijs from "pkijs";

import type { VerifiedSignature } from "#shared/features/signing/schemas.ts";
import { readCertificates, trustedChain, validityAt } from "./certificate-chain.ts";
import { checkSignature, digestName, hashOf } from "./check-signature.ts";
import { exactBuffer, oid } from "./der.ts";
import { describeCertificate } from "./describe-certificate.ts";
import { readCms } from "./read-cms.ts";

type TimeStamp = NonNullable<VerifiedSignature["timeStamp"]>;

/**
 * What a time stamp token says of `stamped`, and whether it may be believed.
 *
 * @source RFC 3161, 2.4.2 and 2.3: a service's certificate is for time stamping only
 */
export function checkTimeStamp(
  token: Uint8Array,
  stamped: readonly Uint8Array[],
  trusted: readonly X509Certificate[],
): TimeStamp {
  try {
    return readTimeStamp(token, stamped, trusted);
  } catch {
    return { at: null, by: null, state: "bad", trust: "untrusted" };
  }
}

function readTimeStamp(
  token: Uint8Array,
  stamped: readonly Uint8Array[],
  trusted: readonly X509Certificate[],
): TimeStamp {
  const cms = readCms(token);
  const { type, bytes } = cms.content;
  if (type !== oid.timeStampInfo || bytes === null) throw new Error("no time stamp");
  if (cms.signerCertificate === null) throw new Error("no certificate of the service");
  const { messageImprint, genTime } = pkijs.TSTInfo.fromBER(exactBuffer(bytes));
  const digest = digestName(messageImprint.hashAlgorithm.algorithmId);
  const imprint = Buffer.from(messageImprint.hashedMessage.getValue());
  const certificate = new X509Certificate(cms.signerCertificate);
  const { isGood } = checkSignature(cms, [bytes], oid.timeStampInfo);
  const at = genTime.toISOString();
  const chain = trustedChain(certificate, readCertificates(cms.certificates), trusted);
  const isForStamping = (certificate.keyUsage as string[] | undefined)?.includes(
    oid.timeStampingPurpose,
  );
  return {
    at,
    by: describeCertificate(cms.signerCertificate).name,
    state: isGood && imprint.equals(hashOf(digest, stamped)) ? "good" : "bad",
    trust:
      chain !== null && isForStamping === true && validityAt(chain, at) === "valid"
        ? "trusted"
        : "untrusted",
  };
}
