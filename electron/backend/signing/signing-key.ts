/**
 * A key that can sign, wherever it lies: in a file, in a token, with a provider.
 *
 * Nothing else in the program knows which: who signs asks for `rawSign` and gets a signature.
 */
export type SigningKey = Readonly<{
  /** Of the signer, DER. */
  certificate: Uint8Array;
  /** The certificates above it as far as they came with the key, DER; may be empty. */
  chain: readonly Uint8Array[];
  kind: "rsa" | "ecdsa";
  /**
   * Signs `bytes` with SHA-256: RSASSA-PKCS1-v1_5, or ECDSA as a DER sequence of r and s.
   */
  rawSign: (bytes: Uint8Array) => Promise<Uint8Array>;
}>;
