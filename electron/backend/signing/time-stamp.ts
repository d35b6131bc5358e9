import { createHash } from "node:crypto";

import * as asn1js from "asn1js";
import * as pkijs from "pkijs";

import { signingFailure } from "#shared/features/signing/errors.ts";
import type { TimeStamper } from "./build-cms.ts";
import { checkTimeStamp } from "./check-time-stamp.ts";
import { derBytes, exactBuffer, oid } from "./der.ts";

const ANSWER_LIMIT_BYTES = 65_536;
const ANSWER_MILLISECONDS = 20_000;

/**
 * Has signatures stamped with the time by a service, over HTTP.
 *
 * Only the signature's SHA-256 leaves the machine, and only when the office has named a service.
 *
 * @source RFC 3161, 2.4 and 3.4
 * @throws signing.time-stamp-failed
 */
export function timeStamperAt(url: string): TimeStamper {
  return async (signature) => {
    const failed = (reason: "no-answer" | "refused" | "not-ours", cause?: unknown) =>
      signingFailure("signing.time-stamp-failed", { url, reason }, { cause });
    const answer = await ask(url, requestFor(signature)).catch((error: unknown) => {
      throw failed("no-answer", error);
    });
    const token = tokenIn(answer);
    if (token === null) throw failed("refused");
    if (checkTimeStamp(token, [signature], []).state !== "good") throw failed("not-ours");
    return token;
  };
}

/**
 * What is asked: a stamp over the signature's SHA-256, with the service's certificate. No nonce:
 * no two signatures are alike, so that an old answer fits none but its own.
 */
function requestFor(signature: Uint8Array): Buffer {
  const request = new pkijs.TimeStampReq({
    version: 1,
    messageImprint: new pkijs.MessageImprint({
      hashAlgorithm: new pkijs.AlgorithmIdentifier({
        algorithmId: oid.sha256,
        algorithmParams: new asn1js.Null(),
      }),
      hashedMessage: new asn1js.OctetString({
        valueHex: exactBuffer(createHash("sha256").update(signature).digest()),
      }),
    }),
    certReq: true,
  });
  return derBytes(request.toSchema());
}

async function ask(url: string, request: Buffer): Promise<Buffer> {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/timestamp-query" },
    body: new Uint8Array(request),
    redirect: "error",
    signal: AbortSignal.timeout(ANSWER_MILLISECONDS),
  });
  if (!response.ok || response.body === null) throw new Error(`status ${String(response.status)}`);
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body as AsyncIterable<Uint8Array>) {
    length += chunk.length;
    if (length > ANSWER_LIMIT_BYTES) throw new Error("the answer is too long");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** The token of an answer that grants it; null: it does not. */
function tokenIn(answer: Buffer): Buffer | null {
  try {
    const { status, timeStampToken } = pkijs.TimeStampResp.fromBER(exactBuffer(answer));
    const isGranted = Number(status.status) <= 1; // granted, granted with modifications
    return isGranted && timeStampToken !== undefined ? derBytes(timeStampToken.toSchema()) : null;
  } catch {
    return null;
  }
}
