import {
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import Database from "better-sqlite3";
import { afterEach, beforeEach, expect, test } from "vitest";

import {
  createDatabase,
  isGoodDataFile,
  openDatabase,
  schemaVersion,
} from "#backend/db/open-database.ts";

let folder: string;
let file: string;
const noBackup = async () => undefined;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "Tệp dữ liệu "));
  file = path.join(folder, "huyện thử.sqlite");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("a new file is sound, strict and written for a power cut", async () => {
  const opened = await createDatabase(file);
  expect(opened.integrityProblems()).toEqual([]);
  expect(opened.foreignKeyProblems()).toEqual([]);
  await opened.close();

  const raw = new Database(file);
  expect(raw.pragma("user_version", { simple: true })).toBe(schemaVersion);
  const loose = raw
    .prepare(
      "select name from pragma_table_list where schema = 'main' and strict = 0 and name not like 'sqlite%' and name not like 'kysely%'",
    )
    .all();
  expect(loose).toEqual([]);
  raw.close();
});

test("an existing file is never taken for a new one", async () => {
  writeFileSync(file, "thư của ai đó");
  await expect(createDatabase(file)).rejects.toMatchObject({ code: "workspace.file-exists" });
  expect(readFileSync(file, "utf8")).toBe("thư của ai đó");
});

test("a second program is refused while the first holds the file", async () => {
  const first = await createDatabase(file);
  await expect(openDatabase(file, noBackup)).rejects.toMatchObject({ code: "workspace.in-use" });
  await first.close();
  await (await openDatabase(file, noBackup)).close();
});

test("a file of another program is refused and left as it is", async () => {
  const other = new Database(file);
  other.exec("create table thuChi (id integer)");
  other.close();
  const before = readFileSync(file);
  await expect(openDatabase(file, noBackup)).rejects.toMatchObject({
    code: "workspace.foreign-file",
  });
  expect(readFileSync(file)).toEqual(before);
});

test("a file of a newer program is refused by name before anything is written", async () => {
  await (await createDatabase(file)).close();
  const raw = new Database(file);
  raw.pragma(`user_version = ${schemaVersion + 3}`);
  raw.close();
  const before = readFileSync(file);
  await expect(openDatabase(file, noBackup)).rejects.toMatchObject({
    code: "workspace.newer-file",
    details: { fileVersion: schemaVersion + 3, programVersion: schemaVersion },
  });
  expect(readFileSync(file)).toEqual(before);
});

test("a damaged file is known for damaged and not changed", async () => {
  const opened = await createDatabase(file);
  await opened.close();
  const bytes = readFileSync(file);
  bytes.fill(0x5a, 8192, bytes.length - 512);
  writeFileSync(file, bytes);
  await expect(openDatabase(file, noBackup)).rejects.toMatchObject({ code: "workspace.damaged" });
  expect(readFileSync(file)).toEqual(bytes);
  expect(isGoodDataFile(file)).toBe(false);
});

test("a file cut short is damaged too", async () => {
  await (await createDatabase(file)).close();
  truncateSync(file, 20_000);
  await expect(openDatabase(file, noBackup)).rejects.toMatchObject({ code: "workspace.damaged" });
});

test("the file is backed up before it is migrated", async () => {
  await (await createDatabase(file)).close();
  const raw = new Database(file);
  raw.pragma(`user_version = ${schemaVersion - 1}`);
  raw.close();
  const copies: string[] = [];
  const opened = await openDatabase(file, async (before) => {
    await before.backupTo(path.join(folder, "trước.sqlite"));
    copies.push("trước.sqlite");
  });
  await opened.close();
  expect(copies).toEqual(["trước.sqlite"]);
  expect(isGoodDataFile(path.join(folder, "trước.sqlite"))).toBe(true);
});

test("nothing there is said as such", async () => {
  await expect(openDatabase(file, noBackup)).rejects.toMatchObject({ code: "workspace.not-found" });
  expect(existsSync(file)).toBe(false);
});
