import { expect, test } from "vitest";

import type { DescribedFinding } from "#shared/features/documents/checks/finding.ts";

import { startBackend } from "../../support/backend.ts";
import { checkAndApprove } from "../../support/sign-off.ts";
import { faultlessPlan } from "../../core/plans/plan-source.ts";
import { startPlanBackend } from "../plans/plan-backend.ts";

const now = "2020-02-04T02:00:00.000Z";

async function withSubmittedPlan() {
  const backend = await startBackend({ sample: true, now });
  const { documentId, title } = await backend.ok("plans.show", { year: 2020 });
  await backend.ok("documents.submit", { documentId });
  return { backend, documentId, title };
}

/** An office with accounts for these people, each signed in by `as`. */
async function withAccounts(people: readonly (readonly [string, "clerk" | "leader"])[]) {
  const started = await withSubmittedPlan();
  const { backend } = started;
  const password = "một hai ba bốn";
  const accounts = [["chu", "administrator"] as const, ...people];
  for (const [username, role] of accounts) {
    await backend.ok("office.createAccount", { username, displayName: username, role, password });
  }
  await backend.ok("office.turnAccountsOn", {});
  const as = (username: string) => backend.ok("office.signIn", { username, password });
  return { ...started, as };
}

test("nobody approves before both checks are named", async () => {
  const { backend, documentId, title } = await withSubmittedPlan();
  await using _ = backend;
  const missing = (...parts: string[]) => ({
    ok: false,
    error: { code: "documents.checks-missing", details: { title, missing: parts } },
  });

  expect(await backend.call("documents.approve", { documentId })).toEqual(
    missing("content", "form"),
  );
  expect(await backend.call("documents.checkContent", { documentId, person: null })).toMatchObject({
    error: { code: "documents.checker-unnamed" },
  });
  await backend.ok("documents.checkContent", { documentId, person: "Lò Thị Kiểm" });
  expect(await backend.call("documents.approve", { documentId })).toEqual(missing("form"));
  const checked = await backend.ok("documents.checkForm", { documentId, person: "Vàng Văn Soát" });
  expect(checked).toMatchObject({
    status: "submitted",
    contentCheckedBy: "Lò Thị Kiểm",
    formCheckedBy: "Vàng Văn Soát",
  });
  expect(await backend.ok("documents.lastCheckers", {})).toEqual({
    content: "Lò Thị Kiểm",
    form: "Vàng Văn Soát",
  });
  await backend.ok("documents.approve", { documentId });
});

test("a paper sent back is checked anew, and every step stays in its history", async () => {
  const { backend, documentId } = await withSubmittedPlan();
  await using _ = backend;
  await checkAndApprove(backend, documentId);
  await backend.ok("documents.sendBack", { documentId, reason: "Sai địa danh" });
  const again = await backend.ok("documents.submit", { documentId });

  expect(again).toMatchObject({ contentCheckedAt: null, formCheckedAt: null, approvedAt: null });
  const steps = await backend.ok("documents.steps", { documentId });
  expect(steps.map(({ action, person, reason }) => [action, person, reason])).toEqual([
    ["submit", "Một người dùng", null],
    ["checkContent", "Lò Thị Kiểm", null],
    ["checkForm", "Vàng Văn Soát", null],
    ["approve", "Một người dùng", null],
    ["sendBack", "Một người dùng", "Sai địa danh"],
    ["submit", "Một người dùng", null],
  ]);
});

test("with accounts one person does not do both checks while another can", async () => {
  const { backend, documentId, as } = await withAccounts([
    ["kiem", "leader"],
    ["soat", "clerk"],
  ]);
  await using _ = backend;
  await as("kiem");
  await backend.ok("documents.checkContent", { documentId, person: "tên người khác" });

  expect(await backend.call("documents.checkForm", { documentId, person: null })).toMatchObject({
    error: { code: "documents.same-checker", details: { person: "kiem" } },
  });
  await as("soat");
  expect(await backend.call("documents.checkContent", { documentId, person: null })).toMatchObject({
    error: { code: "request.not-allowed" },
  });
  expect(await backend.ok("documents.checkForm", { documentId, person: null })).toMatchObject({
    contentCheckedBy: "kiem",
    formCheckedBy: "soat",
  });
});

test("the only one who may do a check may do both", async () => {
  const { backend, documentId, as } = await withAccounts([["kiem", "leader"]]);
  await using _ = backend;
  await as("kiem");
  await backend.ok("documents.checkContent", { documentId, person: null });
  await backend.ok("documents.checkForm", { documentId, person: null });
  await backend.ok("documents.approve", { documentId });
});

test("each sees what waits for him, whatever its year", async () => {
  const { backend, documentId, as } = await withAccounts([
    ["kiem", "leader"],
    ["soat", "clerk"],
  ]);
  await using _ = backend;
  const waitsFor = async (username: string) => {
    await as(username);
    const waiting = await backend.ok("documents.waiting", {});
    return waiting.map(({ document, next }) => [document.id, next]);
  };

  expect(await waitsFor("soat")).toEqual([[documentId, "checkForm"]]);
  expect(await waitsFor("kiem")).toEqual([[documentId, "checkContent"]]);
  expect(await waitsFor("chu")).toEqual([]);
  await as("kiem");
  await backend.ok("documents.checkContent", { documentId, person: null });
  await as("soat");
  await backend.ok("documents.checkForm", { documentId, person: null });
  expect(await waitsFor("soat")).toEqual([]);
  expect(await waitsFor("kiem")).toEqual([[documentId, "approve"]]);
  await backend.ok("documents.approve", { documentId });
  expect(await waitsFor("soat")).toEqual([[documentId, "issue"]]);
  await backend.ok("documents.sendBack", { documentId, reason: "Thiếu nơi nhận" });
  expect(await waitsFor("soat")).toEqual([[documentId, "mend"]]);
});

test("remarks come back with the paper, are ticked off, and stay through the next rounds", async () => {
  const { backend, documentId } = await withSubmittedPlan();
  await using _ = backend;
  const remark = (text: string) => ({
    blockId: "b7",
    from: 4,
    to: 9,
    quote: "87%",
    remark: text,
  });
  await backend.ok("documents.sendBack", {
    documentId,
    reason: "Sửa hai chỗ",
    marks: [
      remark("Phải là 87,5%"),
      { ...remark("Thiếu câu kết"), blockId: null, from: null, to: null, quote: "" },
    ],
  });

  const [first, second] = await backend.ok("documents.marks", { documentId });
  expect([first, second]).toMatchObject([
    { blockId: "b7", from: 4, to: 9, quote: "87%", remark: "Phải là 87,5%", resolvedAt: null },
    { blockId: null, from: null, to: null, quote: "", remark: "Thiếu câu kết" },
  ]);
  const markId = first?.id ?? 0;
  const [ticked] = await backend.ok("documents.resolveMark", { markId, isResolved: true });
  expect(ticked?.resolvedBy).toBe("Một người dùng");

  await backend.ok("documents.submit", { documentId });
  expect(await backend.call("documents.resolveMark", { markId, isResolved: false })).toMatchObject({
    error: { code: "documents.wrong-status" },
  });
  await backend.ok("documents.sendBack", {
    documentId,
    reason: "Còn một chỗ",
    marks: [remark("Chưa sửa")],
  });
  const marks = await backend.ok("documents.marks", { documentId });
  expect(marks.map((mark) => mark.remark)).toEqual(["Chưa sửa", "Phải là 87,5%", "Thiếu câu kết"]);
});

test("a remark whose place ends before it begins is no remark", async () => {
  const { backend, documentId } = await withSubmittedPlan();
  await using _ = backend;
  const mark = { blockId: "b7", from: 9, to: 4, quote: "87%", remark: "Sai" };
  expect(
    await backend.call("documents.sendBack", { documentId, reason: "Sửa", marks: [mark] }),
  ).toMatchObject({ error: { code: "request.invalid-input" } });
});

test("a paper whose feature finds errors in it is not submitted", async () => {
  const first = "Điều 3 không có nội dung.";
  const error: DescribedFinding = {
    key: "a",
    rule: "article-empty",
    severity: "error",
    place: { part: "title", row: null, from: 0, to: 0 },
    found: "",
    sentence: first,
    source: "",
    fixLabel: null,
    fix: [],
  };
  await using backend = await startPlanBackend({
    findings: async () => Promise.resolve([error, { ...error, key: "b" }]),
  });
  const file = backend.file("ke-hoach.txt", faultlessPlan());
  const { documentId } = await backend.ok("plans.import", { file, year: 2023 });

  expect(await backend.call("documents.submit", { documentId })).toMatchObject({
    error: { code: "documents.has-errors", details: { errors: 2, first } },
  });
  expect(await backend.ok("documents.show", { documentId })).toMatchObject({ status: "draft" });
});
