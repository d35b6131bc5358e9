import { X509Certificate } from "node:crypto";

import { sha256Of } from "#backend/files/sha256.ts";
import type { SigningKey } from "#backend/signing/signing-key.ts";
import type { ChosenKey } from "#shared/features/signing/contract.ts";
import { signingFailure } from "#shared/features/signing/errors.ts";
import { readTokens, type TokenContext, tokenFailure } from "./list-tokens.ts";

/**
 * A key in a token, which signs by way of the helper process. The PIN goes there with each
 * signature and is kept nowhere.
 *
 * @throws signing.no-token-driver, signing.token-failed; rawSign: signing.wrong-pin as well
 */
export async function openTokenKey(
  context: TokenContext,
  chosen: Extract<ChosenKey, { kind: "token" }>,
): Promise<SigningKey> {
  const { driver, tokens } = await readTokens(context);
  const { label, serial, pin } = chosen;
  const token = tokens.find((each) => each.label === label && each.serial === serial);
  if (token === undefined) throw failed("token-not-found");
  const certificate = token.certificates.find((der) => sha256Of(der) === chosen.certificate);
  if (certificate === undefined) throw failed("key-not-found");
  const { publicKey } = new X509Certificate(certificate);
  const { isAuthority } = await import("#backend/signing/certificate-chain.ts"); // at first use
  return {
    certificate,
    chain: token.certificates.filter(isAuthority),
    kind: publicKey.asymmetricKeyType === "ec" ? "ecdsa" : "rsa",
    rawSign: async (bytes) => {
      const answer = await context.askToken({
        command: "sign",
        driver,
        token: { label, serial },
        certificate,
        pin,
        bytes,
      });
      if (answer.kind !== "signature") throw tokenFailure(answer);
      return answer.signature;
    },
  };
}

function failed(reason: "token-not-found" | "key-not-found"): Error {
  return signingFailure("signing.token-failed", { reason, detail: "" });
}
