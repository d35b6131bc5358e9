import { wrapped } from "../der.ts";

const SEQUENCE = 0x30;
const INTEGER = 0x02;

/** A token's ECDSA signature, r and s of the same length one after the other, as DER. */
export function ecdsaDer(raw: Uint8Array): Buffer {
  const half = raw.length / 2;
  const parts = [raw.subarray(0, half), raw.subarray(half)];
  return wrapped(SEQUENCE, Buffer.concat(parts.map((part) => wrapped(INTEGER, positive(part)))));
}

/** Without leading zeros, but for the one that keeps a number from being read as negative. */
function positive(number: Uint8Array): Uint8Array {
  const start = number.findIndex((byte) => byte !== 0);
  const digits = start === -1 ? Uint8Array.of(0) : number.subarray(start);
  return (digits[0] ?? 0) >= 0x80 ? Uint8Array.of(0, ...digits) : digits;
}
