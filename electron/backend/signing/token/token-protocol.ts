import type { PinTries, TokenProblem } from "#shared/features/signing/token-schemas.ts";

/** What a helper process is asked about the tokens of this machine. */
export type TokenRequest =
  | Readonly<{ command: "list"; driver: string }>
  | Readonly<{
      command: "sign";
      driver: string;
      token: TokenName;
      /** Whose key signs: the certificate's bytes, DER. */
      certificate: Uint8Array;
      pin: string;
      bytes: Uint8Array;
    }>;

/** How a token is known again, whatever socket it is in. */
export type TokenName = Readonly<{ label: string; serial: string }>;

export type TokenContent = TokenName &
  Readonly<{ pinTries: PinTries; certificates: readonly Uint8Array[] }>;

export type TokenAnswer =
  | Readonly<{ kind: "tokens"; tokens: readonly TokenContent[] }>
  | Readonly<{ kind: "signature"; signature: Uint8Array }>
  | Readonly<{ kind: "wrong-pin"; pinTries: PinTries }>
  /** `detail`: the driver's own word for it, as CKR_DEVICE_ERROR; never anything that was typed. */
  | Readonly<{ kind: "problem"; problem: TokenProblem; detail: string }>;

/** Asks a helper process that is started for this one question. Never rejects. */
export type AskToken = (request: TokenRequest) => Promise<TokenAnswer>;

export const helperStopped: TokenAnswer = {
  kind: "problem",
  problem: "helper-stopped",
  detail: "",
};
