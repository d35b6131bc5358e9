import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";

import { expect, test } from "vitest";

import { startBackend } from "../../support/backend.ts";
import { ownOffice } from "../../support/own-office.ts";

test("before a file is open every other call says so", async () => {
  await using backend = await startBackend();
  expect(await backend.ok("workspace.state", {})).toEqual({ status: "closed" });
  expect(await backend.call("office.show", {})).toEqual({
    ok: false,
    error: { code: "workspace.not-open", details: {} },
  });
});

test("an own office is made in the chosen file and opened again at the next start", async () => {
  await using backend = await startBackend();
  const file = path.join(backend.folder, "Huyện của tôi.sqlite");
  await backend.ok("workspace.createOffice", { target: backend.grant(file), office: ownOffice });
  await backend.restart();
  expect(await backend.ok("workspace.state", {})).toEqual({
    status: "open",
    fileName: "Huyện của tôi.sqlite",
    folder: backend.folder,
    isIllustrative: false,
    officeName: ownOffice.name,
  });
  expect(await backend.ok("office.show", {})).toMatchObject({ place: ownOffice.place });
});

test("an office is never made over a file that is there", async () => {
  await using backend = await startBackend();
  const file = path.join(backend.folder, "có sẵn.sqlite");
  writeFileSync(file, "của người khác");
  const reply = await backend.call("workspace.createOffice", {
    target: backend.grant(file),
    office: ownOffice,
  });
  expect(reply).toMatchObject({ ok: false, error: { code: "workspace.file-exists" } });
  expect(readFileSync(file, "utf8")).toBe("của người khác");
});

test("a damaged file offers its backups; restoring keeps the damaged one aside", async () => {
  await using backend = await startBackend();
  const file = path.join(backend.folder, "huyen.sqlite");
  await backend.ok("workspace.createOffice", { target: backend.grant(file), office: ownOffice });
  await backend.restart(); // the day's first opening makes a backup
  await backend.ok("workspace.close", {});
  const wrecked = readFileSync(file).fill(0x11, 0, 30_000);
  writeFileSync(file, wrecked);

  const state = await backend.ok("workspace.open", { file: backend.grant(file) });
  if (state.status !== "damaged") throw new Error(`expected damaged, got ${state.status}`);
  expect(state.backups.map(({ isGood }) => isGood)).toEqual([true]);
  expect(readFileSync(file)).toEqual(wrecked);

  const name = state.backups[0]?.name ?? "";
  expect(await backend.ok("workspace.restore", { backup: name })).toMatchObject({ status: "open" });
  expect(await backend.ok("office.show", {})).toMatchObject({ name: ownOffice.name });
  const kept = readdirSync(backend.folder).find((entry) => entry.startsWith("huyen.sqlite.hong-"));
  expect(readFileSync(path.join(backend.folder, kept ?? ""))).toEqual(wrecked);
});

test("the backups of a file with a longer name are not offered for this one", async () => {
  await using backend = await startBackend();
  const [file, other] = ["huyen.sqlite", "huyen.cu.sqlite"].map((name) =>
    path.join(backend.folder, name),
  );
  for (const one of [other ?? "", file ?? ""]) {
    await backend.ok("workspace.createOffice", { target: backend.grant(one), office: ownOffice });
    await backend.restart(); // the day's first opening makes a backup
  }
  await backend.ok("workspace.close", {});
  writeFileSync(file ?? "", readFileSync(file ?? "").fill(0x11, 0, 30_000));
  const state = await backend.ok("workspace.open", { file: backend.grant(file ?? "") });
  expect(state).toMatchObject({
    status: "damaged",
    backups: [{ name: expect.stringMatching(/^huyen\.\d/) }],
  });
});

test("a backup that is not in the list is refused", async () => {
  await using backend = await startBackend();
  const reply = await backend.call("workspace.restore", { backup: "../../khác.sqlite" });
  expect(reply).toMatchObject({ ok: false, error: { code: "workspace.not-damaged" } });
});

test("a backup is a whole data file with its SHA-256", async () => {
  await using backend = await startBackend();
  const file = path.join(backend.folder, "huyen.sqlite");
  await backend.ok("workspace.createOffice", { target: backend.grant(file), office: ownOffice });
  const copy = path.join(backend.folder, "bản sao.sqlite");
  const { sizeBytes, sha256 } = await backend.ok("workspace.backup", {
    target: backend.grant(copy),
  });
  expect(sizeBytes).toBe(statSync(copy).size);
  expect(sha256).toMatch(/^[0-9a-f]{64}$/);
  expect(await backend.ok("workspace.open", { file: backend.grant(copy) })).toMatchObject({
    status: "open",
    fileName: "bản sao.sqlite",
  });
});

test("the check finds an audit row that was changed behind the program's back", async () => {
  await using backend = await startBackend();
  const file = path.join(backend.folder, "huyen.sqlite");
  await backend.ok("workspace.createOffice", { target: backend.grant(file), office: ownOffice });
  expect(await backend.ok("workspace.check", {})).toMatchObject({ isGood: true });

  await backend.inspect(file, async (raw) => {
    raw.exec("drop trigger auditIsFrozen; update auditEntry set actor = 'người khác'");
  });
  const { isGood, checks } = await backend.ok("workspace.check", {});
  expect(isGood).toBe(false);
  expect(checks.find(({ name }) => name === "auditChain")?.problems).toEqual(["#1"]);
});

test("the file itself refuses a change of the audit trail", async () => {
  await using backend = await startBackend();
  const file = path.join(backend.folder, "huyen.sqlite");
  await backend.ok("workspace.createOffice", { target: backend.grant(file), office: ownOffice });
  await backend.inspect(file, async (raw) => {
    expect(() => raw.exec("update auditEntry set actor = 'x'")).toThrow("never altered");
    expect(() => raw.exec("delete from auditEntry")).toThrow("never deleted");
  });
});

test("an office in a folder that cannot be made leaves no file behind", async () => {
  await using backend = await startBackend();
  const file = path.join(backend.folder, "không ghi được", "sub", "x.sqlite");
  writeFileSync(path.join(backend.folder, "không ghi được"), "một tệp, không phải thư mục");
  const reply = await backend.call("workspace.createOffice", {
    target: backend.grant(file),
    office: ownOffice,
  });
  expect(reply).toMatchObject({ ok: false, error: { code: "workspace.cannot-write" } });
  expect(existsSync(file)).toBe(false);
});

test("a file that cannot be opened or made leaves the open one open", async () => {
  await using backend = await startBackend();
  const [file, foreign, unmade] = ["huyen.sqlite", "thu.txt", "thu.txt/moi.sqlite"].map((name) =>
    backend.grant(path.join(backend.folder, name)),
  );
  if (!file || !foreign || !unmade) throw new Error("three files are needed");
  await backend.ok("workspace.createOffice", { target: file, office: ownOffice });
  writeFileSync(path.join(backend.folder, "thu.txt"), "không phải tệp dữ liệu");
  const before = await backend.ok("workspace.state", {});

  expect(await backend.call("workspace.open", { file: foreign })).toMatchObject({
    error: { code: "workspace.foreign-file" },
  });
  expect(await backend.ok("workspace.state", {})).toEqual(before);
  expect(
    await backend.call("workspace.createOffice", { target: unmade, office: ownOffice }),
  ).toMatchObject({ error: { code: "workspace.cannot-write" } });
  expect(await backend.ok("workspace.state", {})).toEqual(before);
  expect(await backend.ok("office.show", {})).toMatchObject({ name: ownOffice.name });
});
