import type { BackendContext } from "#backend/context.ts";
import { sha256Of } from "#backend/files/sha256.ts";
import type { TokenAnswer, TokenContent } from "#backend/signing/token/token-protocol.ts";
import type { OfferedToken } from "#shared/features/signing/token-schemas.ts";
import { signingFailure } from "#shared/features/signing/errors.ts";
import { trustedCertificates } from "./repository.ts";
import { readTokenDriver } from "./token-driver.ts";

export type TokenContext = Pick<BackendContext, "db" | "now" | "askToken" | "dataDirectory">;

/**
 * The tokens that are plugged in, each with the certificates that it shows without a PIN.
 * Those of authorities are left out: nobody signs papers with them.
 *
 * @throws signing.no-token-driver, signing.token-failed
 */
export async function listTokens(context: TokenContext): Promise<OfferedToken[]> {
  const { tokens } = await readTokens(context);
  const { judgeCertificate } = await import("#backend/signing/judge-certificate.ts");
  const { isPersons } = await import("#backend/signing/certificate-chain.ts");
  const trusted = await trustedCertificates(context.db);
  const now = context.now();
  return tokens.map(({ label, serial, pinTries, certificates }) => ({
    label,
    serial,
    pinTries,
    certificates: certificates.filter(isPersons).map((der) => ({
      ...judgeCertificate(der, certificates, { trusted, now }),
      sha256: sha256Of(der),
    })),
  }));
}

/** @throws signing.no-token-driver, signing.token-failed */
export async function readTokens({
  askToken,
  dataDirectory,
}: Pick<TokenContext, "askToken" | "dataDirectory">): Promise<{
  driver: string;
  tokens: readonly TokenContent[];
}> {
  const driver = await readTokenDriver(dataDirectory);
  if (driver === null) throw signingFailure("signing.no-token-driver", {});
  const answer = await askToken({ command: "list", driver });
  if (answer.kind !== "tokens") throw tokenFailure(answer);
  return { driver, tokens: answer.tokens };
}

export function tokenFailure(answer: TokenAnswer): Error {
  if (answer.kind === "wrong-pin") {
    return signingFailure("signing.wrong-pin", { pinTries: answer.pinTries });
  }
  const [reason, detail] =
    answer.kind === "problem" ? [answer.problem, answer.detail] : (["token-failed", ""] as const);
  return signingFailure("signing.token-failed", { reason, detail });
}
