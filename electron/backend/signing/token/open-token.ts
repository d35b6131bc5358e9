import type * as Pkcs11 from "pkcs11js";

import type { PinTries } from "#shared/features/signing/token-schemas.ts";
import type { TokenContent, TokenName } from "./token-protocol.ts";

type Module = typeof Pkcs11;
type Driver = Pkcs11.PKCS11;
type Handle = Pkcs11.Handle;

const MOST_OBJECTS = 64;

/** The tokens that are plugged in, with the certificates that they show without a PIN. */
export function tokensOf(module: Module, driver: Driver): readonly TokenContent[] {
  return driver.C_GetSlotList(true).flatMap((slot) => {
    try {
      const session = driver.C_OpenSession(slot, module.CKF_SERIAL_SESSION);
      try {
        const certificates = certificatesOf(module, driver, session);
        return [
          { ...nameOf(driver, slot), pinTries: pinTriesOf(module, driver, slot), certificates },
        ];
      } finally {
        driver.C_CloseSession(session);
      }
    } catch {
      return []; // not set up yet, or pulled out meanwhile
    }
  });
}

/** A session with the token of that name; null: it is not plugged in. */
export function openToken(module: Module, driver: Driver, name: TokenName): Handle | null {
  const slot = driver.C_GetSlotList(true).find((each) => {
    const { label, serial } = nameOf(driver, each);
    return label === name.label && serial === name.serial;
  });
  return slot === undefined ? null : driver.C_OpenSession(slot, module.CKF_SERIAL_SESSION);
}

/** What the token warns of. @source PKCS #11 v2.40, 5.5, table of token information flags */
export function pinTriesOf(module: Module, driver: Driver, slot: Handle): PinTries {
  const { flags } = driver.C_GetTokenInfo(slot);
  if ((flags & module.CKF_USER_PIN_LOCKED) !== 0) return "none";
  if ((flags & module.CKF_USER_PIN_FINAL_TRY) !== 0) return "last";
  return (flags & module.CKF_USER_PIN_COUNT_LOW) === 0 ? "many" : "few";
}

/** What of a kind, and with what else, lies in a token. */
export function findObjects(
  driver: Driver,
  session: Handle,
  template: Pkcs11.Template,
): readonly Handle[] {
  driver.C_FindObjectsInit(session, template);
  try {
    return driver.C_FindObjects(session, MOST_OBJECTS);
  } finally {
    driver.C_FindObjectsFinal(session);
  }
}

export function valueOf(
  driver: Driver,
  session: Handle,
  object: Handle,
  type: number,
): Buffer | null {
  try {
    const [attribute] = driver.C_GetAttributeValue(session, object, [{ type }]);
    return attribute === undefined ? null : Buffer.from(attribute.value as Buffer);
  } catch {
    return null; // the token does not know this of this object
  }
}

function certificatesOf(module: Module, driver: Driver, session: Handle): readonly Buffer[] {
  const objects = findObjects(driver, session, [
    { type: module.CKA_CLASS, value: module.CKO_CERTIFICATE },
  ]);
  return objects.flatMap((object) => valueOf(driver, session, object, module.CKA_VALUE) ?? []);
}

function nameOf(driver: Driver, slot: Handle): TokenName {
  const { label, serialNumber } = driver.C_GetTokenInfo(slot);
  return { label: tidy(label), serial: tidy(serialNumber) };
}

/** Names in tokens are filled up with spaces or zeros. */
function tidy(text: string): string {
  return text.replaceAll("\0", "").trim();
}
