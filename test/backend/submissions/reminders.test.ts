import { readFileSync } from "node:fs";
import path from "node:path";

import { afterAll, beforeAll, expect, test } from "vitest";

import { submitAndApprove } from "../../support/sign-off.ts";
import { startDistrict } from "../indicators/district.ts";
import { readPdf, textOf } from "../pdf/read-pdf.ts";

const periodCode = "2020-Y";
const district = {
  units: [
    { name: "Xã Bản Bo", reports: { [periodCode]: { villages: [{ households: 60 }] } } },
    { name: "Xã Khun Há", reports: {} },
    { name: "Tam Đường", kind: "town", reports: {} },
    { name: "Xã Đã Rời", activeTo: "2020-02-29", reports: {} },
  ],
} as const;

let backend: Awaited<ReturnType<typeof startDistrict>>;
beforeAll(async () => {
  backend = await startDistrict(district);
  await backend.inFile((db) =>
    db.insertInto("periodForm").values({ periodCode, formCode: "CD-01" }).execute(),
  );
});
afterAll(async () => {
  await backend[Symbol.asyncDispose]();
});

const asked = { periodCode, draftingUnit: "VHTT", sendBy: "2020-12-24" };

async function save(): Promise<Readonly<{ letters: number; pages: string[] }>> {
  const file = path.join(backend.folder, "công văn đôn đốc.pdf");
  const { letters } = await backend.ok("submissions.saveReminders", {
    periodCode,
    target: backend.grant(file),
  });
  const pages = await readPdf(readFileSync(file));
  return { letters, pages: pages.map((page) => textOf(page).replace(/\s+/g, " ")) };
}

test("before any letter there is nothing to print, but it is told who is late with what", async () => {
  expect(await backend.ok("submissions.reminders", { periodCode })).toEqual([
    { unitId: 2, unitName: "Xã Khun Há", formCodes: ["CD-01"], isLate: true, letter: null },
    { unitId: 3, unitName: "Tam Đường", formCodes: ["CD-01"], isLate: true, letter: null },
  ]);
  const target = backend.grant(path.join(backend.folder, "không có.pdf"));
  expect(await backend.call("submissions.saveReminders", { periodCode, target })).toEqual({
    ok: false,
    error: { code: "submissions.no-reminders", details: { periodCode } },
  });
});

test("each unit that has not sent gets one letter; they are printed in one file, with their numbers once issued", async () => {
  const { documentIds } = await backend.ok("submissions.draftReminders", asked);
  expect(documentIds).toHaveLength(2);
  expect(await backend.call("submissions.draftReminders", asked)).toMatchObject({
    ok: false,
    error: { code: "submissions.nobody-to-remind" },
  });

  const drafts = await save();
  expect(drafts.letters).toBe(2);
  expect(drafts.pages).toHaveLength(2);
  for (const words of [
    "Kính gửi: Ủy ban nhân dân xã Khun Há",
    "chậm nhất ngày 15 tháng 12 năm 2020",
    "chậm nhất ngày 24 tháng 12 năm 2020",
    "biểu CD-01",
  ]) {
    expect(drafts.pages[0]).toContain(words);
  }
  expect(drafts.pages[1]).toContain("Kính gửi: Ủy ban nhân dân thị trấn Tam Đường");

  const [documentId = 0] = documentIds;
  await submitAndApprove(backend, documentId);
  await backend.ok("documents.issue", { documentId, issuedOn: "2020-12-20", number: null });
  const [khunHa] = await backend.ok("submissions.reminders", { periodCode });
  expect(khunHa?.letter).toMatchObject({ documentId, status: "issued", number: 1 });
  expect((await save()).pages[0]).toContain("Số: 01/");
});

test("a unit that has sent meanwhile is asked for nothing, and its letter stays", async () => {
  await backend.report(3, periodCode, { villages: [] });
  const [, town] = await backend.ok("submissions.reminders", { periodCode });
  expect(town).toMatchObject({
    unitName: "Tam Đường",
    formCodes: [],
    letter: { status: "draft" },
  });
});
