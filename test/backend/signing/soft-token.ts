import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

import type { TestAuthority } from "./test-authority.ts";

export const PIN = "pin-thử-73519";

const drivers = [
  "/usr/lib/softhsm/libsofthsm2.so",
  "/usr/lib/x86_64-linux-gnu/softhsm/libsofthsm2.so",
];

/**
 * SoftHSM's driver on this machine; null, said aloud: none, or npm could not build the optional
 * module that talks to drivers, and the tests of tokens are skipped.
 */
export function softDriver(): string | null {
  const driver = drivers.find((file) => existsSync(file)) ?? null;
  if (driver === null) console.warn("softhsm2 is missing: tests of tokens are skipped");
  if (hasTokenModule()) return driver;
  console.warn("pkcs11js could not be built here: tests of tokens are skipped");
  return null;
}

function hasTokenModule(): boolean {
  try {
    createRequire(import.meta.url).resolve("pkcs11js");
    return true;
  } catch {
    return false;
  }
}

/**
 * Tokens in a folder instead of a socket. SoftHSM finds the folder by this process's environment,
 * and so do the processes that it starts.
 */
export function softTokens(folder: string, driver: string) {
  const store = path.join(folder, "tokens");
  mkdirSync(store);
  const configuration = path.join(folder, "softhsm2.conf");
  writeFileSync(configuration, `directories.tokendir = ${store}\nobjectstore.backend = file\n`);
  process.env["SOFTHSM2_CONF"] = configuration;
  const util = (...parameters: string[]) => execFileSync("softhsm2-util", parameters);

  return {
    environment: { SOFTHSM2_CONF: configuration },
    newToken(label: string): void {
      util("--init-token", "--free", "--label", label, "--so-pin", "1234567", "--pin", PIN);
    },
    /** Key and certificate under one identifier, as an issuer's own program puts them in. */
    async put(
      label: string,
      id: string,
      authority: TestAuthority,
      issued: ReturnType<TestAuthority["issue"]>,
    ): Promise<void> {
      const file = `${id}.pkcs8`;
      authority.openssl("pkcs8", "-topk8", "-nocrypt", "-in", issued.keyFile, "-out", file);
      util(
        ...["--import", authority.file(file), "--token", label],
        ...["--label", label, "--id", id, "--pin", PIN],
      );
      await putCertificate(driver, label, id, issued.der);
      await putCertificate(driver, label, "FF", authority.root);
    },
  };
}

async function putCertificate(
  file: string,
  label: string,
  id: string,
  der: Uint8Array,
): Promise<void> {
  const { default: module } = await import("pkcs11js");
  const driver = new module.PKCS11();
  driver.load(file);
  driver.C_Initialize();
  try {
    const slot = driver
      .C_GetSlotList(true)
      .find((each) => driver.C_GetTokenInfo(each).label.trim() === label);
    if (slot === undefined) throw new Error(`no token ${label}`);
    const session = driver.C_OpenSession(slot, module.CKF_SERIAL_SESSION | module.CKF_RW_SESSION);
    driver.C_Login(session, module.CKU_USER, PIN);
    driver.C_CreateObject(session, [
      { type: module.CKA_CLASS, value: module.CKO_CERTIFICATE },
      { type: module.CKA_CERTIFICATE_TYPE, value: module.CKC_X_509 },
      { type: module.CKA_TOKEN, value: true },
      { type: module.CKA_PRIVATE, value: false },
      { type: module.CKA_ID, value: Buffer.from(id, "hex") },
      { type: module.CKA_SUBJECT, value: Buffer.from(der) },
      { type: module.CKA_VALUE, value: Buffer.from(der) },
    ]);
  } finally {
    driver.C_Finalize();
    driver.close();
  }
}
