import { createHash, randomBytes } from "node:crypto";

import * as asn1js from "asn1js";
import * as pkijs from "pkijs";

import { signingFailure } from "#shared/features/signing/errors.ts";
import type { TimeStamper } from "./build-cms.ts";
import { checkTimeStamp } from "./check-time-stamp.ts";
import { derBytes, exactBuffer, oid } from "./der.ts";
import { readCms } from "./read-cms.ts";

const ANSWER_LIMIT_BYTES = 65_536;
const ANSWER_MILLISECONDS = 20_000;
const NONCE_BYTES = 8;

/**
 * Has signatures stamped with the time by a service, over HTTP.
 *
 * Only the signature's SHA-256 leaves the machine, and only when the office has named a service.
 * An answer over another hash, or with another number than was sent along, is none.
 *
 * @source RFC 3161, 2.4 and 3.4
 * @throws signing.time-stamp-failed
 */
export function timeStamperAt(url: string, patience = ANSWER_MILLISECONDS): TimeStamper {
  return async (signature) => {
    const failed = (reason: "no-answer" | "refused" | "not-ours", cause?: unknown) =>
      signingFailure("signing.time-stamp-failed", { url, reason }, { cause });
    const nonce = randomBytes(NONCE_BYTES);
    const answer = await ask(url, requestFor(signature, nonce), patience).catch(
      (error: unknown) => {
        throw failed("no-answer", error);
      },
    );
    const token = tokenIn(answer);
    if (token === null) throw failed("refused");
    const isGood = checkTimeStamp(token, [signature], []).state === "good";
    if (!isGood || !hasNonce(token, nonce)) throw failed("not-ours");
    return token;
  };
}

/** What is asked: a stamp over the signature's SHA-256, with the service's certificate. */
function requestFor(signature: Uint8Array, nonce: Uint8Array): Buffer {
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
    nonce: integerOf(nonce),
    certReq: true,
  });
  return derBytes(request.toSchema());
}

/** The leading one keeps the number positive and as short as DER wants it. */
function integerOf(nonce: Uint8Array): asn1js.Integer {
  return new asn1js.Integer({ valueHex: exactBuffer(Buffer.concat([Buffer.of(1), nonce])) });
}

function hasNonce(token: Uint8Array, nonce: Uint8Array): boolean {
  const { bytes } = readCms(token).content;
  const found = bytes === null ? undefined : pkijs.TSTInfo.fromBER(exactBuffer(bytes)).nonce;
  return found?.isEqual(integerOf(nonce)) === true;
}

async function ask(url: string, request: Buffer, patience: number): Promise<Buffer> {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/timestamp-query" },
    body: new Uint8Array(request),
    redirect: "error",
    signal: AbortSignal.timeout(patience),
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
