import type * as Pkcs11 from "pkcs11js";

import { openToken, tokensOf } from "./open-token.ts";
import { signWithToken } from "./sign-with-token.ts";
import type { TokenProblem } from "#shared/features/signing/token-schemas.ts";
import type { TokenAnswer, TokenRequest } from "./token-protocol.ts";

type Module = typeof Pkcs11;

/**
 * Answers one question about the machine's tokens; runs in the helper process only, for a
 * driver is foreign code that may take its process down.
 */
export async function answerTokenRequest(request: TokenRequest): Promise<TokenAnswer> {
  const module = await loadModule();
  if (module === null) return problem("module-missing");
  const driver = new module.PKCS11();
  try {
    driver.load(request.driver);
    driver.C_Initialize();
  } catch (error) {
    return problem("driver-not-loadable", wordOf(error));
  }
  try {
    if (request.command === "list") return { kind: "tokens", tokens: tokensOf(module, driver) };
    const token = openToken(module, driver, request.token);
    if (token === null) return problem("token-not-found");
    return signWithToken(module, driver, token, request);
  } catch (error) {
    return problem(problemOf(module, error), wordOf(error));
  } finally {
    letGo(driver);
  }
}

/** A driver that cannot even be let go of takes no answer away. */
function letGo(driver: Pkcs11.PKCS11): void {
  try {
    driver.C_Finalize();
    driver.close();
  } catch {
    // the process ends with the answer
  }
}

async function loadModule(): Promise<Module | null> {
  try {
    const loaded = (await import("pkcs11js")) as Module & { default?: Module };
    return loaded.default ?? loaded;
  } catch {
    return null;
  }
}

function problemOf(module: Module, error: unknown): TokenProblem {
  const code = error instanceof module.Pkcs11Error ? error.code : 0;
  const isGone = code === module.CKR_TOKEN_NOT_PRESENT || code === module.CKR_DEVICE_REMOVED;
  return isGone ? "token-not-found" : "token-failed";
}

/** The driver's own word for what happened, never anything that was typed. */
function wordOf(error: unknown): string {
  const message = error instanceof Error ? error.message : "";
  return /CKR_[A-Z0-9_]+/.exec(message)?.[0] ?? "";
}

function problem(what: TokenProblem, detail = ""): TokenAnswer {
  return { kind: "problem", problem: what, detail };
}
