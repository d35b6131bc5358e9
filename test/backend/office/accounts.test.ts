import path from "node:path";

import { expect, test } from "vitest";

import { hashPassword, passwordMatches } from "#backend/features/office/password.ts";
import { startBackend } from "../../support/backend.ts";
import { ownOffice } from "../../support/own-office.ts";

async function withOffice() {
  const backend = await startBackend();
  const file = path.join(backend.folder, "huyen.sqlite");
  await backend.ok("workspace.createOffice", { target: backend.grant(file), office: ownOffice });
  return { backend, file };
}

const administrator = {
  username: "quantri",
  displayName: "Quản trị thử",
  role: "administrator",
  password: "mật khẩu dài 1",
} as const;
const clerk = {
  ...administrator,
  username: "cv",
  displayName: "Chuyên viên thử",
  role: "clerk",
} as const;

test("a password matches itself however its letters were composed, and nothing else", async () => {
  const hash = await hashPassword("Mật khẩu ấm");
  expect(await passwordMatches("Mật khẩu ấm".normalize("NFD"), hash)).toBe(true);
  expect(await passwordMatches("mật khẩu ấm", hash)).toBe(false);
  expect(await passwordMatches("", "không phải scrypt")).toBe(false);
});

test("one person works without a password until accounts are turned on", async () => {
  const { backend } = await withOffice();
  await using _ = backend;
  expect(await backend.ok("office.session", {})).toEqual({ mode: "one-person", account: null });
  expect(await backend.call("office.turnAccountsOn", {})).toMatchObject({
    error: { code: "office.no-administrator" },
  });
  await backend.ok("office.createAccount", administrator);
  await backend.ok("office.turnAccountsOn", {});
  expect(await backend.call("office.units", {})).toMatchObject({
    error: { code: "request.sign-in-needed" },
  });
  await backend.restart();
  expect(await backend.ok("office.session", {})).toEqual({ mode: "accounts", account: null });
});

test("each may do what the table says, and the audit names who did it", async () => {
  const { backend } = await withOffice();
  await using _ = backend;
  await backend.ok("office.createAccount", administrator);
  await backend.ok("office.createAccount", clerk);
  await backend.ok("office.turnAccountsOn", {});
  await backend.ok("office.signIn", { username: "CV ", password: clerk.password });
  expect(await backend.ok("office.units", {})).toEqual([]);
  expect(await backend.call("office.accounts", {})).toMatchObject({
    error: { code: "request.not-allowed" },
  });
  const [latest] = await backend.ok("office.audit", { beforeId: null, limit: 1 });
  expect(latest).toMatchObject({ actor: "Chuyên viên thử", action: "office.signIn" });
});

test("an unknown name and a wrong password are refused alike, and tries slow down", async () => {
  const { backend } = await withOffice();
  await using _ = backend;
  await backend.ok("office.createAccount", { ...administrator, username: "cham" });
  await backend.ok("office.turnAccountsOn", {});
  const wrong = { ok: false, error: { code: "office.sign-in-failed", details: {} } };
  expect(await backend.call("office.signIn", { username: "ai", password: "x" })).toEqual(wrong);
  for (let index = 0; index < 5; index += 1) {
    expect(await backend.call("office.signIn", { username: "cham", password: "x" })).toEqual(wrong);
  }
  expect(
    await backend.call("office.signIn", { username: "cham", password: administrator.password }),
  ).toMatchObject({ error: { code: "office.sign-in-wait" } });
});

test("the last administrator stays, and no password hash leaves the backend", async () => {
  const { backend } = await withOffice();
  await using _ = backend;
  const { id } = await backend.ok("office.createAccount", administrator);
  expect(
    await backend.call("office.setAccountActive", { accountId: id, isActive: false }),
  ).toMatchObject({ error: { code: "office.last-administrator" } });
  expect(await backend.call("office.createAccount", administrator)).toMatchObject({
    error: { code: "office.username-taken" },
  });
  const said = JSON.stringify([
    await backend.ok("office.accounts", {}),
    await backend.ok("office.audit", { beforeId: null, limit: 500 }),
  ]);
  expect(said).not.toContain("scrypt");
});

test("an administrator without a password is none: the last who can sign in stays", async () => {
  await using backend = await startBackend({ sample: true });
  const { id } = await backend.ok("office.createAccount", { ...administrator, username: "moi" });
  const others = (await backend.ok("office.accounts", {})).filter(
    (account) => account.role === "administrator" && account.id !== id,
  );
  expect(others).toMatchObject([{ isActive: true, hasPassword: false }]);
  expect(
    await backend.call("office.setAccountActive", { accountId: id, isActive: false }),
  ).toMatchObject({ error: { code: "office.last-administrator" } });
});

test("who closes the own account is signed out with it", async () => {
  const { backend } = await withOffice();
  await using _ = backend;
  const { id } = await backend.ok("office.createAccount", administrator);
  await backend.ok("office.createAccount", { ...administrator, username: "nguoi.khac" });
  await backend.ok("office.turnAccountsOn", {});
  await backend.ok("office.signIn", administrator);
  await backend.ok("office.setAccountActive", { accountId: id, isActive: false });
  expect(await backend.ok("office.session", {})).toEqual({ mode: "accounts", account: null });
  expect(await backend.call("office.accounts", {})).toMatchObject({
    error: { code: "request.sign-in-needed" },
  });
});

test("a clock that is set back makes nobody wait longer than the rule says", async () => {
  const { backend } = await withOffice();
  await using _ = backend;
  await backend.ok("office.createAccount", { ...administrator, username: "dong.ho" });
  await backend.ok("office.turnAccountsOn", {});
  const wrong = { username: "dong.ho", password: "x" };
  for (let index = 0; index < 5; index += 1) await backend.call("office.signIn", wrong);
  backend.clock.set("2019-01-01T00:00:00.000Z");
  expect(await backend.call("office.signIn", wrong)).toMatchObject({
    error: { code: "office.sign-in-wait", details: { seconds: 2 } },
  });
});
