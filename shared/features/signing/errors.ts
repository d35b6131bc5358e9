import { failureOf } from "#shared/kernel/app-error.ts";
import type { SigningRole } from "./contract.ts";
import type { PinTries, TokenProblem } from "./token-schemas.ts";

export type SigningFailures = {
  "signing.wrong-password": object;
  "signing.key-file-unreadable": {
    reason: "not-pkcs12" | "no-key" | "no-certificate" | "too-many-rounds";
  };
  "signing.wrong-pin": { pinTries: PinTries };
  /** No driver for tokens is chosen on this computer. */
  "signing.no-token-driver": object;
  "signing.token-failed": { reason: TokenProblem; detail: string };
  "signing.pdf-refused": { reason: "not-pdf" | "too-large" | "too-many-signatures" };
  /** The paper has no number and date yet, or was cancelled. */
  "signing.not-issued": { title: string };
  "signing.already-signed": { title: string; role: SigningRole };
  /** The office's signature comes after the person's. */
  "signing.signer-first": { title: string };
  /** Days as instants, ISO UTC. */
  "signing.certificate-expired": { name: string; validTo: string };
  "signing.certificate-not-yet-valid": { name: string; validFrom: string };
  "signing.certificate-untrusted": { name: string; issuer: string };
  "signing.certificate-unreadable": { fileName: string };
  "signing.time-stamp-failed": {
    url: string;
    reason: "no-answer" | "refused" | "not-ours";
  };
  "signing.picture-unfit": {
    fileName: string;
    reason: "not-png" | "not-transparent" | "too-large" | "too-small";
  };
  "signing.scan-kind-unknown": { fileName: string };
  "signing.scan-already-there": { fileName: string };
  "signing.scan-not-found": object;
};

export const signingFailure = failureOf<SigningFailures>();
