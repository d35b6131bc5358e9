import { readFile } from "node:fs/promises";
import path from "node:path";

import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { afterAll, beforeAll, expect, test } from "vitest";

import { paperWords } from "#shared/features/documents/paper-words-data.ts";
import { submitAndApprove } from "../../support/sign-off.ts";
import { spotAt, spotsOf } from "../documents/layout/measure-page.ts";
import { hasCommand, qpdfFaults } from "../signing/commands.ts";
import { longName, pageAt, startAwards, wanted } from "./awards.ts";

const { year } = wanted;
let backend: Awaited<ReturnType<typeof startAwards>>;
beforeAll(async () => {
  backend = await startAwards();
});
afterAll(() => backend[Symbol.asyncDispose]());

test("a decision that is not issued gives no certificate", async () => {
  const none = await backend.call("rewards.certificates", wanted);
  const { decision } = await backend.ok("rewards.draftDecision", { year });
  const documentId = decision?.documentId ?? 0;
  const draft = await backend.call("rewards.certificates", wanted);
  await submitAndApprove(backend, documentId);
  const approved = await backend.call("rewards.certificates", wanted);
  await backend.ok("documents.issue", { documentId, issuedOn: "2020-12-18", number: null });

  const refused = { ok: false, error: { code: "rewards.not-issued", details: { year } } };
  expect([none, draft, approved]).toEqual([refused, refused, refused]);
});

test("there is a page for each on the decision's list, in its order, with its bookmark", async () => {
  const { bytes, pages } = await backend.certificates();
  const { nominations } = await backend.ok("rewards.show", { year });
  const idOf = (name: string) => nominations.find((each) => each.name === name)?.id ?? 0;
  const two = await backend.certificates({ nominationIds: [idOf("Tẩn Thị Mẩy"), idOf("Xã Nhất")] });

  const names = ["Xã Nhất", longName.slice(0, 20), "Hộ gia đình Vàng A Sử", "Tẩn Thị Mẩy"];
  expect(pages.map((page, index) => spotAt(spotsOf(page), names[index] ?? "").bold)).toEqual(
    names.map(() => true),
  );
  expect(two.pages.map((page) => spotsOf(page).some(({ text }) => text === "Tẩn Thị Mẩy"))).toEqual(
    [false, true],
  );
  expect(await outlineOf(bytes)).toEqual([
    "Xã Nhất",
    longName,
    "Hộ gia đình Vàng A Sử",
    "Tẩn Thị Mẩy",
  ]);
  expect(await backend.call("rewards.certificates", { ...wanted, nominationIds: [999] })).toEqual({
    ok: false,
    error: { code: "rewards.not-found", details: {} },
  });
});

test("a blank form is moved as a whole, to meet what the printer has put there", async () => {
  const shiftMm = { x: -1.5, y: 2 };
  const [plain, moved, full] = await Promise.all(
    [
      backend.certificates({ form: "blank" }),
      backend.certificates({ form: "blank", shiftMm }),
      backend.certificates({ shiftMm }),
    ].map(async (each) => spotAt(spotsOf(pageAt((await each).pages, 0)), "Lò Văn Sơn")),
  );

  expectNear((moved?.middle ?? 0) - (plain?.middle ?? 0), -1.5);
  expectNear((moved?.baseline ?? 0) - (plain?.baseline ?? 0), 2);
  expectNear((full?.baseline ?? 0) - (plain?.baseline ?? 0), 0);
});

test("the same decision gives the same bytes, sound, composed and with their fonts", async () => {
  const { bytes, pages } = await backend.certificates();
  const file = path.join(backend.folder, "giấy khen.pdf");
  const again = await backend.ok("rewards.saveCertificates", {
    ...wanted,
    target: backend.grant(file),
  });

  expect(again).toEqual({ fileName: "giấy khen.pdf", sizeBytes: bytes.length });
  expect(Buffer.from(bytes).equals(await readFile(file))).toBe(true);
  for (const { runs } of pages) {
    for (const { text, fontName } of runs) {
      expect(text).toBe(text.normalize("NFC"));
      expect(fontName).toMatch(/^[A-Z]{6}\+Tinos/);
    }
  }
  if (hasCommand("qpdf")) expect(qpdfFaults(bytes, file)).toBe("");
});

test("a signer who has risen since then signs by the office of that day", async () => {
  await backend.inFile(async (db) => {
    await db.updateTable("signer").set({ holdsTo: "2020-12-31" }).execute();
    const office = { office: "Chủ tịch", signsAs: "head" as const, holdsFrom: "2021-01-01" };
    await db
      .insertInto("signer")
      .values({ ...office, name: "Lò Văn Sơn", holdsTo: null })
      .execute();
  });

  const { pages } = await backend.certificates();
  expect(spotAt(spotsOf(pageAt(pages, 0)), "KT. CHỦ TỊCH").bold).toBe(true);
});

test("a text without room is never cut: the recipient is named", async () => {
  const achievement = "Giữ gìn vệ sinh đường bản ".repeat(38).trim();
  await backend.inFile((db) =>
    db.updateTable("nomination").set({ achievement }).where("name", "=", longName).execute(),
  );
  const onA4 = await backend.call("rewards.certificates", wanted);
  const { pages } = await backend.certificates({ size: "A3" });

  expect(onA4).toEqual({
    ok: false,
    error: { code: "rewards.certificate-too-long", details: { names: [longName] } },
  });
  const text = spotsOf(pageAt(pages, 1))
    .map((spot) => spot.text)
    .join(" ");
  expect(text).toContain(`(${achievement})`);
});

test("a sample district's certificates say what they are", async () => {
  await backend.inFile((db) => db.updateTable("office").set({ isIllustrative: 1 }).execute());
  for (const form of ["full", "blank"] as const) {
    const { pages } = await backend.certificates({ form, size: "A3" });
    for (const page of pages) {
      const note = spotAt(spotsOf(page), paperWords.illustrative);
      expect(note.baseline).toBeGreaterThan(297 - 11);
    }
  }
});

test("an office whose name has no room is told so", async () => {
  const name = `UBND huyện ${"Thử Nghiệm ".repeat(20).trim()}`;
  await backend.inFile((db) => db.updateTable("office").set({ name }).execute());

  expect(await backend.call("rewards.certificates", wanted)).toMatchObject({
    ok: false,
    error: { code: "rewards.certificate-head-too-long" },
  });
});

async function outlineOf(bytes: Uint8Array): Promise<readonly string[]> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const outline = await (await task.promise).getOutline();
  await task.destroy();
  return outline.map(({ title }) => title);
}

function expectNear(mm: number, wanted: number): void {
  expect(Math.abs(mm - wanted), `${mm} mm for ${wanted} mm`).toBeLessThan(0.15);
}
