import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { pinTriesOf } from "#backend/signing/token/open-token.ts";
import { hasCommand, pdfsig, qpdfFaults } from "./commands.ts";
import { pdfOf, withIssuedPlan } from "./issued-plan.ts";
import { PIN, softDriver, softTokens } from "./soft-token.ts";
import { type TestAuthority, testAuthority } from "./test-authority.ts";

const driver = hasCommand("openssl") && hasCommand("softhsm2-util") ? softDriver() : null;

describe.skipIf(driver === null)("a paper signed with a token", () => {
  let authority: TestAuthority;
  let plan: Awaited<ReturnType<typeof withIssuedPlan>>;
  const folder = mkdtempSync(path.join(tmpdir(), "token thử "));
  beforeAll(async () => {
    authority = testAuthority();
    plan = await withIssuedPlan(authority);
    const tokens = softTokens(folder, driver ?? "");
    tokens.newToken("UBND");
    tokens.newToken("Trống");
    const leader = authority.issue({ name: "Nguyễn Văn Mẫu" });
    const office = authority.issue({ name: "UBND huyện Mẫu", kind: "ecdsa" });
    await tokens.put("UBND", "A1", authority, leader);
    await tokens.put("UBND", "A2", authority, office);
  });
  afterAll(async () => {
    await plan.backend[Symbol.asyncDispose]();
    authority.drop();
    rmSync(folder, { recursive: true, force: true });
  });

  const chooseDriver = async (file: string) =>
    plan.backend.ok("signing.saveTokenDriver", { file: plan.backend.grant(file) });
  /** What is chosen in the window: a certificate of a token by its holder's name, and a PIN. */
  async function keyOf(holderName: string, pin = PIN) {
    for (const { label, serial, certificates } of await plan.backend.ok("signing.tokens", {})) {
      const chosen = certificates.find(({ holder }) => holder.name === holderName);
      if (chosen === undefined) continue;
      return { kind: "token" as const, label, serial, certificate: chosen.sha256, pin };
    }
    throw new Error(`no certificate of ${holderName}`);
  }
  const sign = async (key: Awaited<ReturnType<typeof keyOf>>) =>
    plan.backend.call("signing.signAsSigner", {
      documentId: plan.documentId,
      evenUntrusted: false,
      key,
    });

  test("asks for a driver first, and says when it cannot be loaded", async () => {
    const { backend } = plan;
    expect(await backend.call("signing.tokens", {})).toMatchObject({
      error: { code: "signing.no-token-driver" },
    });
    const noDriver = path.join(folder, "không phải.so");
    writeFileSync(noDriver, "không phải trình điều khiển");
    expect((await chooseDriver(noDriver)).tokenDriver).toBe("không phải.so");
    expect(await backend.call("signing.tokens", {})).toMatchObject({
      error: { code: "signing.token-failed", details: { reason: "driver-not-loadable" } },
    });
  });

  test("shows each token's certificates without a PIN, those of authorities left out", async () => {
    await chooseDriver(driver ?? "");
    const tokens = await plan.backend.ok("signing.tokens", {});
    expect(tokens.map(({ label }) => label).sort()).toEqual(["Trống", "UBND"]);
    const [token] = tokens.filter(({ label }) => label === "UBND");
    expect(token?.pinTries).toBe("many");
    expect(token?.certificates.map(({ holder, trust }) => [holder.name, trust]).sort()).toEqual([
      ["Nguyễn Văn Mẫu", "trusted"],
      ["UBND huyện Mẫu", "trusted"],
    ]);
  });

  test("refuses a wrong PIN, warns of the tries left, and what is not there any more", async () => {
    const right = await keyOf("Nguyễn Văn Mẫu");
    expect(await sign({ ...right, pin: "sai-000" })).toMatchObject({
      error: { code: "signing.wrong-pin", details: { pinTries: "few" } },
    });
    const tokens = await plan.backend.ok("signing.tokens", {});
    expect(tokens.find(({ label }) => label === "UBND")?.pinTries).toBe("few");
    expect(await sign({ ...right, serial: "khác" })).toMatchObject({
      error: { code: "signing.token-failed", details: { reason: "token-not-found" } },
    });
    expect(await sign({ ...right, certificate: "0".repeat(64) })).toMatchObject({
      error: { code: "signing.token-failed", details: { reason: "key-not-found" } },
    });
    expect(
      (await plan.backend.ok("signing.show", { documentId: plan.documentId })).signatures,
    ).toEqual([]);
  });

  test("is valid for poppler, RSA and ECDSA; the PIN stands nowhere afterwards", async () => {
    const { backend, documentId } = plan;
    expect(await sign(await keyOf("Nguyễn Văn Mẫu"))).toMatchObject({ ok: true });
    const state = await backend.ok("signing.signAsOrganization", {
      documentId,
      evenUntrusted: false,
      key: await keyOf("UBND huyện Mẫu"),
    });
    expect(state.signatures).toMatchObject([{ keptIn: "token" }, { keptIn: "token" }]);
    const verified = await backend.ok("signing.verifyDocument", { documentId });
    expect(verified).toMatchObject({
      verdict: "intact",
      signatures: [{ trust: "trusted" }, { trust: "trusted" }],
    });
    const signed = await pdfOf(backend, documentId);
    const file = path.join(folder, "đã ký.pdf");
    if (hasCommand("pdfsig")) {
      expect(pdfsig(signed, file).map(({ validity, name }) => [validity, name])).toEqual([
        ["Signature is Valid.", "Nguyễn Văn Mẫu"],
        ["Signature is Valid.", "UBND huyện Mẫu"],
      ]);
    }
    if (hasCommand("qpdf")) expect(qpdfFaults(signed, file)).toBe("");
    const withPin = filesIn(backend.folder).filter((each) => readFileSync(each).includes(PIN));
    expect(withPin).toEqual([]);
  });
});

test("tokens warn of their PIN by flags, the worst first", () => {
  const module = {
    CKF_USER_PIN_COUNT_LOW: 0x1_0000,
    CKF_USER_PIN_FINAL_TRY: 0x2_0000,
    CKF_USER_PIN_LOCKED: 0x4_0000,
  };
  const triesWith = (flags: number) =>
    pinTriesOf(
      module as Parameters<typeof pinTriesOf>[0], // of the module only its flags are read
      { C_GetTokenInfo: () => ({ flags }) } as unknown as Parameters<typeof pinTriesOf>[1],
      Buffer.alloc(0),
    );
  expect([0x40d, 0x1_040d, 0x3_040d, 0x7_040d].map(triesWith)).toEqual([
    "many",
    "few",
    "last",
    "none",
  ]);
});

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => path.join(folder, name))
    .filter((file) => statSync(file).isFile());
}
