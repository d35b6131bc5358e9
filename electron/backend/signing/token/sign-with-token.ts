import { createHash } from "node:crypto";

import type * as Pkcs11 from "pkcs11js";

import { ecdsaDer } from "./ecdsa-der.ts";
import { findObjects, pinTriesOf, valueOf } from "./open-token.ts";
import type { TokenAnswer, TokenRequest } from "./token-protocol.ts";

type Module = typeof Pkcs11;
type Driver = Pkcs11.PKCS11;
type Handle = Pkcs11.Handle;
type SignRequest = Extract<TokenRequest, { command: "sign" }>;

/** Enough for RSA with 8,192 bits. */
const LONGEST_SIGNATURE = 1_024;

/** What stands before a SHA-256 where a token signs only what is ready (RFC 8017, 9.2). */
const SHA256_PREFIX = Buffer.from("3031300d060960864801650304020105000420", "hex");

/** Signs with the key of a certificate in an open token: logs in, signs once, logs out. */
export function signWithToken(
  module: Module,
  driver: Driver,
  session: Handle,
  request: SignRequest,
): TokenAnswer {
  const refused = logIn(module, driver, session, request.pin);
  if (refused !== null) return refused;
  try {
    const key = findKey(module, driver, session, request.certificate);
    if (key === null) return { kind: "problem", problem: "key-not-found", detail: "" };
    const kind = valueOf(driver, session, key, module.CKA_KEY_TYPE)?.readUInt8(0);
    if (kind !== module.CKK_RSA && kind !== module.CKK_EC) {
      return { kind: "problem", problem: "key-unfit", detail: "" };
    }
    const signature =
      kind === module.CKK_RSA
        ? signRsa(module, driver, session, { key, request })
        : signEc(module, driver, session, { key, request });
    return { kind: "signature", signature };
  } finally {
    driver.C_Logout(session);
  }
}

/** @returns how the PIN was refused; null: it was right */
function logIn(module: Module, driver: Driver, session: Handle, pin: string): TokenAnswer | null {
  try {
    driver.C_Login(session, module.CKU_USER, pin);
    return null;
  } catch (error) {
    const code = error instanceof module.Pkcs11Error ? error.code : 0;
    if (code === module.CKR_PIN_LOCKED) return { kind: "wrong-pin", pinTries: "none" };
    const wrong = [module.CKR_PIN_INCORRECT, module.CKR_PIN_INVALID, module.CKR_PIN_LEN_RANGE];
    if (!wrong.includes(code)) throw error;
    const { slotID } = driver.C_GetSessionInfo(session);
    return { kind: "wrong-pin", pinTries: pinTriesOf(module, driver, slotID) };
  }
}

/** The private key that bears the same identifier as the certificate. */
function findKey(
  module: Module,
  driver: Driver,
  session: Handle,
  certificate: Uint8Array,
): Handle | null {
  const [object] = findObjects(driver, session, [
    { type: module.CKA_CLASS, value: module.CKO_CERTIFICATE },
    { type: module.CKA_VALUE, value: Buffer.from(certificate) },
  ]);
  const id = object === undefined ? null : valueOf(driver, session, object, module.CKA_ID);
  if (id === null) return null;
  const keys = findObjects(driver, session, [
    { type: module.CKA_CLASS, value: module.CKO_PRIVATE_KEY },
    { type: module.CKA_ID, value: id },
  ]);
  return keys[0] ?? null;
}

type Work = Readonly<{ key: Handle; request: SignRequest }>;

function signRsa(module: Module, driver: Driver, session: Handle, work: Work): Buffer {
  const { bytes } = work.request;
  const { slotID } = driver.C_GetSessionInfo(session);
  if (driver.C_GetMechanismList(slotID).includes(module.CKM_SHA256_RSA_PKCS)) {
    return sign(module, driver, session, work, module.CKM_SHA256_RSA_PKCS, Buffer.from(bytes));
  }
  const ready = Buffer.concat([SHA256_PREFIX, sha256(bytes)]);
  return sign(module, driver, session, work, module.CKM_RSA_PKCS, ready);
}

function signEc(module: Module, driver: Driver, session: Handle, work: Work): Buffer {
  const hash = sha256(work.request.bytes);
  return ecdsaDer(sign(module, driver, session, work, module.CKM_ECDSA, hash));
}

function sign(
  module: Module,
  driver: Driver,
  session: Handle,
  { key, request }: Work,
  mechanism: number,
  data: Buffer,
): Buffer {
  driver.C_SignInit(session, { mechanism }, key);
  // Keys that are guarded most want the PIN again for each signature.
  if (valueOf(driver, session, key, module.CKA_ALWAYS_AUTHENTICATE)?.[0] === 1) {
    driver.C_Login(session, module.CKU_CONTEXT_SPECIFIC, request.pin);
  }
  return Buffer.from(driver.C_Sign(session, data, Buffer.alloc(LONGEST_SIGNATURE)));
}

function sha256(bytes: Uint8Array): Buffer {
  return createHash("sha256").update(bytes).digest();
}
