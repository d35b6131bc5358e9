import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";

import { writeWhole } from "../../../electron/main/write-whole.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "Lưu tệp "));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const bytes = new Uint8Array([1, 2, 3]);

test("puts the new file in the place of the old one, with nothing beside it", async () => {
  const file = path.join(folder, "Biểu đồ.PNG");
  writeFileSync(file, "cũ");

  expect(await writeWhole(file, bytes)).toBe(true);

  expect([...readFileSync(file)]).toEqual([1, 2, 3]);
  expect(readdirSync(folder)).toEqual(["Biểu đồ.PNG"]);
});

test.each(["a.exe", "a.csv.bat", "a", "a.doanket"])("refuses the name %s", async (name) => {
  expect(await writeWhole(path.join(folder, name), bytes)).toBe(false);
  expect(readdirSync(folder)).toEqual([]);
});

test("leaves nothing half written where the name cannot be taken", async () => {
  const taken = path.join(folder, "a.csv");
  mkdirSync(taken);

  expect(await writeWhole(taken, bytes)).toBe(false);

  expect(readdirSync(folder)).toEqual(["a.csv"]);
});
