import { failureOf } from "#shared/kernel/app-error.ts";

export type SigningFailures = {
  "signing.wrong-password": object;
  "signing.key-file-unreadable": {
    reason: "not-pkcs12" | "no-key" | "no-certificate" | "too-many-rounds";
  };
  "signing.pdf-refused": { reason: "not-pdf" | "too-large" | "too-many-signatures" };
};

export const signingFailure = failureOf<SigningFailures>();
