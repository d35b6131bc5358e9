import { createPrivateKey, type KeyObject, sign, X509Certificate } from "node:crypto";

import forge from "node-forge";

import { AppError } from "#shared/kernel/app-error.ts";
import { signingFailure } from "#shared/features/signing/errors.ts";
import { exactBuffer } from "./der.ts";
import { teachForgePasswords } from "./forge-passwords.ts";
import type { SigningKey } from "./signing-key.ts";

const { asn1, pkcs12, pki, util } = forge;

/** A file that asks for more rounds than this would hold the program up for minutes. */
const MOST_ROUNDS = 10_000_000;
const MOST_DEPTH = 32;

/**
 * The key in a PKCS#12 file (.p12, .pfx), RSA or elliptic curve.
 *
 * The password is used and forgotten.
 *
 * @throws signing.wrong-password, signing.key-file-unreadable
 */
export function openPkcs12(file: Uint8Array, password: string): SigningKey {
  const bags = openBags(file, password);
  const key = privateKeyOf(bags);
  const certificates = certificatesOf(bags);
  const own = certificates.find((certificate) => certificate.checkPrivateKey(key));
  const kind = key.asymmetricKeyType === "ec" ? "ecdsa" : key.asymmetricKeyType;
  if (own === undefined || (kind !== "rsa" && kind !== "ecdsa")) throw unreadable("no-key");
  return {
    certificate: own.raw,
    chain: certificates.filter((certificate) => certificate !== own).map(({ raw }) => raw),
    kind,
    rawSign: async (bytes) => {
      await Promise.resolve();
      return sign("sha256", bytes, key);
    },
  };
}

type Bag = forge.pkcs12.Bag;

function openBags(file: Uint8Array, password: string): readonly Bag[] {
  teachForgePasswords();
  try {
    const der = asn1.fromDer(util.createBuffer(exactBuffer(file)));
    refuseEndlessRounds(der);
    return pkcs12
      .pkcs12FromAsn1(der, false, password)
      .safeContents.flatMap(({ safeBags }) => safeBags);
  } catch (error) {
    if (error instanceof AppError) throw error;
    // forge knows a wrong password only by its messages.
    const message = error instanceof Error ? error.message : "";
    if (/MAC could not be verified|Invalid password|wrong password|decrypt/i.test(message)) {
      throw signingFailure("signing.wrong-password", {}, { cause: error });
    }
    throw unreadable("not-pkcs12", error);
  }
}

function privateKeyOf(bags: readonly Bag[]): KeyObject {
  const { keyBag, pkcs8ShroudedKeyBag } = pki.oids;
  const bag = bags.find(({ type }) => type === keyBag || type === pkcs8ShroudedKeyBag);
  if (bag === undefined) throw unreadable("no-key");
  // forge reads RSA keys itself and leaves others as they lie in the file.
  const info = bag.key ? pki.wrapRsaPrivateKey(pki.privateKeyToAsn1(bag.key)) : bag.asn1;
  try {
    return createPrivateKey({ key: derOf(info), format: "der", type: "pkcs8" });
  } catch (error) {
    throw unreadable("no-key", error);
  }
}

function certificatesOf(bags: readonly Bag[]): readonly X509Certificate[] {
  return bags.flatMap(({ type, cert, asn1: raw }) => {
    if (type !== pki.oids["certBag"]) return [];
    try {
      return [new X509Certificate(derOf(cert ? pki.certificateToAsn1(cert) : raw))];
    } catch (error) {
      throw unreadable("no-certificate", error);
    }
  });
}

/** How often the file wants its password stirred stands beside the salt, wherever it is asked. */
function refuseEndlessRounds(value: forge.asn1.Asn1, depth = 0): void {
  if (depth > MOST_DEPTH) return;
  if (!Array.isArray(value.value)) {
    const inner = asn1Within(value);
    if (inner !== null) refuseEndlessRounds(inner, depth + 1);
    return;
  }
  value.value.forEach((part, index, parts) => {
    const before = parts[index - 1];
    const isRounds = isOf(part, asn1.Type.INTEGER) && isOf(before, asn1.Type.OCTETSTRING);
    if (isRounds && Number(`0x${util.bytesToHex(part.value as string)}`) > MOST_ROUNDS) {
      throw unreadable("too-many-rounds");
    }
    refuseEndlessRounds(part, depth + 1);
  });
}

function isOf(value: forge.asn1.Asn1 | undefined, type: forge.asn1.Type): boolean {
  return value?.tagClass === asn1.Class.UNIVERSAL && value.type === type;
}

/** PKCS#12 packs its parts as values inside of octet strings; null: this one holds something else. */
function asn1Within(value: forge.asn1.Asn1): forge.asn1.Asn1 | null {
  if (!isOf(value, asn1.Type.OCTETSTRING)) return null;
  try {
    return asn1.fromDer(value.value as string);
  } catch {
    return null;
  }
}

function derOf(value: forge.asn1.Asn1): Buffer {
  return Buffer.from(asn1.toDer(value).getBytes(), "latin1");
}

function unreadable(
  reason: "not-pkcs12" | "no-key" | "no-certificate" | "too-many-rounds",
  cause?: unknown,
): Error {
  return signingFailure("signing.key-file-unreadable", { reason }, { cause });
}
