import { pbkdf2Sync } from "node:crypto";

import forge from "node-forge";

// node-forge takes the password of newer key files (PBES2) for bytes and cuts every letter
// down to one, so that no password with Vietnamese letters opens them. It looks its key
// derivation up each time, so that ours, by Node and over UTF-8, can stand in its place.

type DigestOfForge = Readonly<{ algorithm: string }>;

/** Teaches node-forge passwords in UTF-8 (RFC 8018, 5.2), and Node's speed for them. */
export function teachForgePasswords(): void {
  Object.assign(forge.pkcs5, { pbkdf2 });
}

function pbkdf2(
  password: string,
  salt: string,
  rounds: number,
  length: number,
  digest: DigestOfForge,
): string {
  const key = pbkdf2Sync(
    Buffer.from(password, "utf8"),
    Buffer.from(salt, "latin1"),
    rounds,
    length,
    digest.algorithm,
  );
  return key.toString("latin1");
}
