import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";

import { expect, test } from "vitest";

import { startBackend } from "../../support/backend.ts";
import { submitAndApprove } from "../../support/sign-off.ts";

async function withPlan() {
  const backend = await startBackend({ sample: true, now: "2020-02-04T02:00:00.000Z" });
  const { documentId } = await backend.ok("plans.show", { year: 2020 });
  return { backend, documentId };
}

test("a plan goes from draft to frozen paper, and is the same bytes ever after", async () => {
  const { backend, documentId } = await withPlan();
  await using _ = backend;
  const draft = await backend.ok("documents.pdf", { documentId });
  expect(draft.isFrozen).toBe(false);

  await submitAndApprove(backend, documentId);
  backend.clock.set("2020-02-05T03:00:00.000Z");
  const issued = await backend.ok("documents.issue", {
    documentId,
    issuedOn: "2020-02-05",
    number: null,
  });
  expect(issued).toMatchObject({ status: "issued", number: 1, issuedOn: "2020-02-05" });
  expect(issued.pageCount).toBeGreaterThan(2);

  const first = await backend.ok("documents.pdf", { documentId });
  expect(first.isFrozen).toBe(true);
  expect(createHash("sha256").update(first.bytes).digest("hex")).toBe(issued.sha256);

  backend.clock.set("2026-01-01T00:00:00.000Z");
  await backend.restart();
  const saved = path.join(backend.folder, "Kế hoạch 2020.pdf");
  await backend.ok("documents.savePdf", { documentId, target: backend.grant(saved) });
  expect(readFileSync(saved).equals(first.bytes)).toBe(true);
});

test("no step can be skipped and nothing issued can be sent back or imported over", async () => {
  const { backend, documentId } = await withPlan();
  await using _ = backend;
  const issue = { documentId, issuedOn: "2020-02-04", number: 9 };
  const wrongStatus = { ok: false, error: { code: "documents.wrong-status" } };
  expect(await backend.call("documents.approve", { documentId })).toMatchObject(wrongStatus);
  expect(await backend.call("documents.issue", issue)).toMatchObject(wrongStatus);
  await backend.ok("documents.submit", { documentId });
  expect(await backend.call("documents.submit", { documentId })).toMatchObject(wrongStatus);
  expect(
    await backend.ok("documents.sendBack", { documentId, reason: "Thiếu phân công." }),
  ).toMatchObject({ status: "draft", sentBackReason: "Thiếu phân công." });
  await submitAndApprove(backend, documentId);
  await backend.ok("documents.issue", issue);
  expect(
    await backend.call("documents.sendBack", { documentId, reason: "muộn rồi" }),
  ).toMatchObject(wrongStatus);
  const { revision, content } = await backend.ok("papers.show", { documentId });
  expect(
    await backend.call("papers.save", { documentId, baseRevision: revision, content }),
  ).toMatchObject(wrongStatus);
});

test("a date in the future or far outside the year gives no number", async () => {
  const { backend, documentId } = await withPlan();
  await using _ = backend;
  await submitAndApprove(backend, documentId);
  const ask = (issuedOn: string) =>
    backend.call("documents.issue", { documentId, issuedOn, number: null });
  expect(await ask("2020-02-05")).toMatchObject({ error: { code: "documents.date-in-future" } });
  expect(await ask("2018-12-31")).toMatchObject({
    error: { code: "documents.date-outside-year", details: { year: 2020 } },
  });
  const [plan] = await backend.ok("documents.list", { year: 2020 });
  expect(plan).toMatchObject({ status: "approved", number: null, sha256: null });
});

test("the data file itself refuses to alter or drop an issued paper", async () => {
  const { backend, documentId } = await withPlan();
  await using _ = backend;
  await submitAndApprove(backend, documentId);
  await backend.ok("documents.issue", { documentId, issuedOn: "2020-02-04", number: 9 });
  const state = await backend.ok("workspace.state", {});
  if (state.status !== "open") throw new Error("not open");
  await backend.inspect(path.join(state.folder, state.fileName), (raw) => {
    expect(() => raw.exec("update document set number = 10")).toThrow("never altered");
    expect(() => raw.exec("delete from document")).toThrow("never deleted");
    raw.exec("drop trigger documentIssuedIsFrozen; update document set bytes = x'00'");
  });
  const { isGood, checks } = await backend.ok("workspace.check", {});
  expect(isGood).toBe(false);
  expect(checks.find(({ name }) => name === "issuedDocuments")?.problems).toHaveLength(1);
});

test("a plan issued in the December before takes its number from that year's register", async () => {
  await using backend = await startBackend({ sample: true, now: "2019-12-28T02:00:00.000Z" });
  const { documentId } = await backend.ok("plans.show", { year: 2020 });
  await submitAndApprove(backend, documentId);
  const issue = { documentId, issuedOn: "2019-12-27", number: 88 };
  expect(await backend.ok("documents.issue", issue)).toMatchObject({ number: 88, year: 2020 });
  const inRegister = await backend.ok("documents.list", { year: 2019 });
  expect(inRegister.map(({ id }) => id)).toContain(documentId);
  expect(await backend.ok("documents.list", { year: 2020 })).toMatchObject([{ id: documentId }]);
});
