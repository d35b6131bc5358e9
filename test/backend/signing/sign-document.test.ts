import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { startBackend } from "../../support/backend.ts";
import { hasCommand, pdfsig, qpdfFaults } from "./commands.ts";
import { keyOf, NOW, pdfOf, withIssuedPlan } from "./issued-plan.ts";
import { PASSWORD, type TestAuthority, testAuthority } from "./test-authority.ts";

const hasOpenssl = hasCommand("openssl");

type Backend = Awaited<ReturnType<typeof startBackend>>;
type Failed = { ok: false; error: { code: string } };
const failedWith = (code: string) => ({ ok: false, error: { code } }) satisfies Failed;

describe.skipIf(!hasOpenssl)("an issued paper", () => {
  let authority: TestAuthority;
  let leader: ReturnType<TestAuthority["issue"]>;
  let office: typeof leader;
  beforeAll(() => {
    authority = testAuthority();
    leader = authority.issue({ name: "Nguyễn Văn Mẫu" });
    office = authority.issue({ name: "UBND huyện Mẫu", kind: "ecdsa" });
  });
  afterAll(() => {
    authority.drop();
  });

  const withPlan = (options?: { trusting: boolean }) => withIssuedPlan(authority, options);
  const keyIn = (backend: Backend, issued: typeof leader, password?: string) =>
    keyOf(backend, authority, issued, password);

  test("is signed by its signer, then by the office; its bytes are those of the last", async () => {
    const { backend, documentId } = await withPlan();
    await using _ = backend;
    const frozen = await pdfOf(backend, documentId);
    expect((await backend.ok("signing.show", { documentId })).next).toBe("signer");
    const sign = { documentId, evenUntrusted: false };
    await backend.ok("signing.signAsSigner", { ...sign, key: keyIn(backend, leader) });
    const once = await pdfOf(backend, documentId);
    const state = await backend.ok("signing.signAsOrganization", {
      ...sign,
      key: keyIn(backend, office),
    });

    expect(state).toMatchObject({
      next: null,
      signatures: [
        { position: 1, role: "signer", holder: { name: "Nguyễn Văn Mẫu" }, keptIn: "file" },
        { position: 2, role: "organization", holder: { name: "UBND huyện Mẫu" } },
      ],
    });
    const ofYear = await backend.ok("signing.signedPapers", { year: 2020 });
    expect(ofYear.map(({ role, name }) => [role, name])).toEqual([
      ["signer", "Nguyễn Văn Mẫu"],
      ["organization", "UBND huyện Mẫu"],
    ]);
    expect(await backend.ok("signing.signedPapers", { year: null })).toEqual(ofYear);
    expect(await backend.ok("signing.signedPapers", { year: 2021 })).toEqual([]);
    const saved = path.join(backend.folder, "Kế hoạch đã ký.pdf");
    await backend.ok("documents.savePdf", { documentId, target: backend.grant(saved) });
    const twice = readFileSync(saved);
    expect(once.subarray(0, frozen.length).equals(frozen)).toBe(true);
    expect(twice.subarray(0, once.length).equals(once)).toBe(true);
    expect(await backend.ok("signing.verifyDocument", { documentId })).toMatchObject({
      verdict: "intact",
      signatures: [
        { state: "good", trust: "trusted" },
        { state: "good", trust: "trusted" },
      ],
    });
    expect(await backend.ok("signing.verifyFile", { file: backend.grant(saved) })).toMatchObject({
      verification: { verdict: "intact" },
      registered: { documentId, sign: "09/KH-UBND", signatures: 2, isLatest: true },
    });
    if (hasCommand("pdfsig")) {
      expect(pdfsig(twice, saved).map(({ validity, isWhole }) => [validity, isWhole])).toEqual([
        ["Signature is Valid.", false],
        ["Signature is Valid.", true],
      ]);
    }
    if (hasCommand("qpdf")) expect(qpdfFaults(twice, saved)).toBe("");
  });

  test("takes each signature once, the person's first, and none before it is issued", async () => {
    const { backend, documentId } = await withPlan();
    await using _ = backend;
    const sign = { documentId, evenUntrusted: false, key: keyIn(backend, leader) };
    expect(await backend.call("signing.signAsOrganization", sign)).toMatchObject(
      failedWith("signing.signer-first"),
    );
    await backend.ok("signing.signAsSigner", sign);
    expect(await backend.call("signing.signAsSigner", sign)).toMatchObject(
      failedWith("signing.already-signed"),
    );
    const draft = await startBackend({ sample: true, now: NOW });
    await using __ = draft;
    const { documentId: draftId } = await draft.ok("plans.show", { year: 2020 });
    const early = { ...sign, documentId: draftId, key: keyIn(draft, leader) };
    expect(await draft.call("signing.signAsSigner", early)).toMatchObject(
      failedWith("signing.not-issued"),
    );
  });

  test("is not signed with a wrong password, an expired or untimely certificate", async () => {
    const { backend, documentId } = await withPlan();
    await using _ = backend;
    const expired = authority.issue({ name: "Người cũ", to: "20250101000000Z" });
    const early = authority.issue({ name: "Người mới", from: "20270101000000Z" });
    const other = path.join(backend.folder, "không phải khóa.p12");
    writeFileSync(other, "không phải khóa");
    const refusals = [
      [keyIn(backend, leader, "mật khẩu sai"), "signing.wrong-password"],
      [keyIn(backend, expired), "signing.certificate-expired"],
      [keyIn(backend, early), "signing.certificate-not-yet-valid"],
      [{ ...keyIn(backend, leader), file: backend.grant(other) }, "signing.key-file-unreadable"],
    ] as const;
    for (const [key, code] of refusals) {
      expect(
        await backend.call("signing.signAsSigner", { documentId, key, evenUntrusted: true }),
      ).toMatchObject(failedWith(code));
    }
    expect((await backend.ok("signing.show", { documentId })).signatures).toEqual([]);
    const entries = JSON.stringify(
      await backend.ok("office.audit", { beforeId: null, limit: 500 }),
    );
    expect(entries).not.toContain(PASSWORD);
  });

  test("is signed with an untrusted certificate only when that is said", async () => {
    const { backend, documentId } = await withPlan({ trusting: false });
    await using _ = backend;
    const key = keyIn(backend, leader);
    const { file, password } = key;
    expect(await backend.ok("signing.openKeyFile", { file, password })).toMatchObject({
      holder: { name: "Nguyễn Văn Mẫu", issuer: "CA thử nghiệm" },
      trust: "untrusted",
      validity: "valid",
    });
    const sign = { documentId, key };
    expect(
      await backend.call("signing.signAsSigner", { ...sign, evenUntrusted: false }),
    ).toMatchObject(failedWith("signing.certificate-untrusted"));
    await backend.ok("signing.signAsSigner", { ...sign, evenUntrusted: true });
    const verified = await backend.ok("signing.verifyDocument", { documentId });
    expect(verified.signatures).toMatchObject([{ state: "good", trust: "untrusted" }]);
  });

  test("keeps its signatures and scans against the data file's own commands", async () => {
    const { backend, documentId } = await withPlan();
    await using _ = backend;
    const key = keyIn(backend, leader);
    await backend.ok("signing.signAsSigner", { documentId, key, evenUntrusted: false });
    const scan = path.join(backend.folder, "bản chụp.pdf");
    writeFileSync(scan, await pdfOf(backend, documentId));
    const file = backend.grant(scan);
    const { scans } = await backend.ok("signing.attachScan", { documentId, file });
    expect(scans).toMatchObject([{ fileName: "bản chụp.pdf", kind: "pdf" }]);
    expect(await backend.call("signing.attachScan", { documentId, file })).toMatchObject(
      failedWith("signing.scan-already-there"),
    );
    const state = await backend.ok("workspace.state", {});
    if (state.status !== "open") throw new Error("not open");
    expect((await backend.ok("workspace.check", {})).isGood).toBe(true);
    await backend.inspect(path.join(state.folder, state.fileName), (raw) => {
      expect(() => raw.exec("update documentSignature set position = 2")).toThrow("never altered");
      expect(() => raw.exec("delete from documentSignature")).toThrow("never deleted");
      expect(() => raw.exec("update documentScan set fileName = 'x'")).toThrow("never altered");
      expect(() => raw.exec("delete from documentScan")).toThrow("never deleted");
      raw.exec("drop trigger documentSignatureIsFrozen");
      raw.exec("update documentSignature set bytes = x'25'");
    });
    const { checks } = await backend.ok("workspace.check", {});
    expect(checks.find(({ name }) => name === "signatures")?.problems).toHaveLength(1);
  });

  test("is not taken for a stranger's file, nor a changed one for its own", async () => {
    const { backend, documentId } = await withPlan();
    await using _ = backend;
    const key = keyIn(backend, leader);
    const frozen = await pdfOf(backend, documentId);
    await backend.ok("signing.signAsSigner", { documentId, key, evenUntrusted: false });
    const signed = await pdfOf(backend, documentId);
    const changed = Buffer.from(signed);
    changed[signed.length >> 2] = (changed[signed.length >> 2] ?? 0) ^ 1;
    const told = async (bytes: Buffer) => {
      const file = path.join(backend.folder, "gửi đến.pdf");
      writeFileSync(file, bytes);
      const answer = await backend.ok("signing.verifyFile", { file: backend.grant(file) });
      return [answer.verification.verdict, answer.registered?.signatures ?? null];
    };
    expect(await told(signed)).toEqual(["intact", 1]);
    expect(await told(frozen)).toEqual(["unsigned", 0]);
    expect(await told(changed)).toEqual(["altered", null]);
    expect(await told(Buffer.concat([signed, Buffer.from("%")]))).toEqual(["continued", null]);
  });
});
