import { readFile } from "node:fs/promises";
import path from "node:path";

import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import type { WantedCertificates } from "#shared/features/rewards/contract.ts";
import { paperWords } from "#shared/features/documents/paper-words-data.ts";
import { submitAndApprove } from "../../support/sign-off.ts";
import {
  ruleUnder,
  type Spot,
  spotAt,
  spotsOf,
  toMm,
  toPt,
} from "../documents/layout/measure-page.ts";
import { fullReport } from "../evaluation/full-report.ts";
import { startDistrict } from "../indicators/district.ts";
import { type ReadPage, readPdf } from "../pdf/read-pdf.ts";
import { hasCommand, qpdfFaults } from "../signing/commands.ts";

const year = 2020;
const longName =
  "Ban Chỉ đạo phong trào “Toàn dân đoàn kết xây dựng đời sống văn hóa” và Tổ giám sát cộng đồng các bản Nà Can, Nà Sen, Nà Đon, Phiêng Hoi, Phiêng Tiên, Phiêng Pẳng, Cò Lá, Hợp Nhất";
const longAchievement =
  "Vận động nhân dân hiến đất, góp công làm 4,2 km đường nội bản, xây mới hai nhà văn hóa, vệ sinh môi trường hằng tuần; không có hộ tái nghèo; 100% hộ có nhà tiêu hợp vệ sinh; giữ vững danh hiệu bản văn hóa năm năm liền và hoàn thành trước thời hạn toàn bộ chỉ tiêu được giao trong kế hoạch của huyện";
/** As a keyboard on another system gives it: letter and mark apart. */
const apart = "Tẩn Thị Mẩy".normalize("NFD");

let backend: Awaited<ReturnType<typeof startDistrict>>;
beforeAll(async () => {
  backend = await startDistrict({
    units: [
      { name: "Xã Nhất", reports: { "2020-Y": fullReport(90) } },
      { name: "Xã Nhì", reports: { "2020-Y": fullReport(10) } },
    ],
    signer: { name: "Lò Văn Sơn", office: "Phó Chủ tịch" },
  });
  await backend.ok("evaluation.run", { year, periodCode: "2020-Y" });
  await backend.ok("rewards.propose", { year });
  const all = { year, unitId: 2 };
  await backend.ok("rewards.nominate", {
    nominations: [
      {
        ...all,
        category: "individual",
        name: apart,
        position: "Trưởng bản Nà Sen",
        achievement: "Vận động 12 hộ hiến 1.200 m² đất.",
      },
      { ...all, category: "household", name: "Vàng A Sử", position: "Bản Nà Can", achievement: "" },
      {
        ...all,
        category: "collective",
        name: longName,
        position: "",
        achievement: longAchievement,
      },
    ],
  });
});
afterAll(() => backend[Symbol.asyncDispose]());

const wanted: WantedCertificates = {
  year,
  size: "A4",
  form: "full",
  nominationIds: null,
  shiftMm: { x: 0, y: 0 },
};

async function certificates(more: Partial<WantedCertificates> = {}) {
  const { bytes } = await backend.ok("rewards.certificates", { ...wanted, ...more });
  return { bytes, pages: await readPdf(bytes) };
}

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

type Figures = Readonly<{ text: string; baseline: number; size: number; at: number }>;

/** Millimetres from the top left corner and points; `at` is a middle, or a left end. */
const figures = {
  A4: {
    page: [297, 210],
    lines: [
      { text: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", baseline: 26.5, size: 13, at: 148.5 },
      { text: "Độc lập - Tự do - Hạnh phúc", baseline: 33, size: 14, at: 148.5 },
      { text: "CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN THỬ NGHIỆM", baseline: 47, size: 18, at: 148.5 },
      { text: "TẶNG", baseline: 56, size: 15, at: 148.5 },
      { text: "GIẤY KHEN", baseline: 75, size: 46, at: 148.5 },
      { text: "Thử Nghiệm, ngày 18 tháng 12 năm 2020", baseline: 146, size: 14, at: 210.5 },
      { text: "KT. CHỦ TỊCH", baseline: 153, size: 14, at: 210.5 },
      { text: "PHÓ CHỦ TỊCH", baseline: 158.68, size: 14, at: 210.5 },
      { text: "Lò Văn Sơn", baseline: 188.5, size: 14, at: 210.5 },
      {
        text: "Quyết định số 01/QĐ-UBND ngày 18 tháng 12 năm 2020",
        baseline: 182,
        size: 13,
        at: 28,
      },
      { text: "Vào sổ khen thưởng số:", baseline: 188.5, size: 13, at: 28 },
      { text: "Tẩn Thị Mẩy", baseline: 90.8, size: 28, at: 148.5 },
      { text: "Trưởng bản Nà Sen, xã Nhì", baseline: 100.7, size: 17, at: 148.5 },
      { text: "Đã có thành tích", baseline: 111.6, size: 17, at: 148.5 },
      { text: "(Vận động 12 hộ hiến 1.200 m² đất)", baseline: 127.2, size: 16, at: 148.5 },
    ],
    mottoRule: 34.8,
    area: { left: 30, right: 267, top: 82, bottom: 138 },
    least: { name: 18, address: 13, achievement: 12 },
  },
  A3: {
    page: [420, 297],
    lines: [
      { text: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", baseline: 37.5, size: 18, at: 210 },
      { text: "Độc lập - Tự do - Hạnh phúc", baseline: 46.5, size: 20, at: 210 },
      { text: "CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN THỬ NGHIỆM", baseline: 66.5, size: 25, at: 210 },
      { text: "TẶNG", baseline: 79, size: 21, at: 210 },
      { text: "GIẤY KHEN", baseline: 106, size: 65, at: 210 },
      { text: "Thử Nghiệm, ngày 18 tháng 12 năm 2020", baseline: 206.5, size: 20, at: 297.5 },
      { text: "KT. CHỦ TỊCH", baseline: 216.5, size: 20, at: 297.5 },
      { text: "PHÓ CHỦ TỊCH", baseline: 224.6, size: 20, at: 297.5 },
      { text: "Lò Văn Sơn", baseline: 266.5, size: 20, at: 297.5 },
      {
        text: "Quyết định số 01/QĐ-UBND ngày 18 tháng 12 năm 2020",
        baseline: 257,
        size: 18,
        at: 40,
      },
      { text: "Vào sổ khen thưởng số:", baseline: 266.5, size: 18, at: 40 },
      { text: "Tẩn Thị Mẩy", baseline: 128.3, size: 39, at: 210 },
      { text: "Trưởng bản Nà Sen, xã Nhì", baseline: 142.4, size: 24, at: 210 },
      { text: "Đã có thành tích", baseline: 157.6, size: 24, at: 210 },
      { text: "(Vận động 12 hộ hiến 1.200 m² đất)", baseline: 179.45, size: 22, at: 210 },
    ],
    mottoRule: 49,
    area: { left: 43, right: 377, top: 116, bottom: 195 },
    least: { name: 20, address: 15, achievement: 13 },
  },
} as const;

/** What a printer has put on a prepared sheet already. */
const preprinted = ["CỘNG HÒA XÃ HỘI", "Độc lập", "CHỦ TỊCH ỦY BAN", "TẶNG", "GIẤY KHEN", "Vào sổ"];
const italics = ["Thử Nghiệm, ngày", "(Vận động"];
const plain = ["Quyết định số", "Vào sổ", "Trưởng bản", "Đã có thành tích"];

describe.each(["A4", "A3"] as const)("on %s", (size) => {
  const { page, lines, mottoRule, area, least } = figures[size];

  test.each(["full", "blank"] as const)("every text of the %s form has its place", async (form) => {
    const { pages } = await certificates({ size, form });
    const last = pageAt(pages, 3);
    const spots = spotsOf(last);
    expectNear(toMm(last.width), page[0]);
    expectNear(toMm(last.height), page[1]);
    for (const line of lines) {
      const isLeftOut = form === "blank" && starts(line.text, preprinted);
      const found = spots.filter(({ text }) => text.startsWith(line.text));
      expect(found, line.text).toHaveLength(isLeftOut ? 0 : 1);
      for (const spot of found) expectFigures(spot, line);
    }
    const motto = spots.find(({ text }) => text.startsWith("Độc lập"));
    const rule = motto === undefined ? null : ruleUnder(last, motto);
    if (form === "full") {
      expectNear(rule?.top ?? 0, mottoRule);
      expectNear(rule?.length ?? 0, (motto?.right ?? 0) - (motto?.left ?? 0));
    } else expect(last.rules).toEqual([]);
  });

  test("a name of three lines and a long achievement stay in their area, whole", async () => {
    const { pages } = await certificates({ size });
    const spots = spotsOf(pageAt(pages, 1));
    const inArea = spots.filter(
      ({ baseline }) => baseline > area.top && baseline < area.bottom + 1,
    );
    expect(inArea.map(({ text }) => text).join(" ")).toBe(
      `${longName} Xã Nhì Đã có thành tích trong thực hiện Cuộc vận động “Toàn dân đoàn kết xây dựng nông thôn mới, đô thị văn minh” năm 2020 (${longAchievement})`,
    );
    const name = inArea.filter(({ bold }) => bold);
    expect(name).toHaveLength(3);
    for (const { sizes, left, right, bold, italics } of inArea) {
      expect(left).toBeGreaterThan(area.left - 0.1);
      expect(right).toBeLessThan(area.right + 0.1);
      expect(sizes[0]).toBeGreaterThanOrEqual(
        bold ? least.name : italics ? least.achievement : least.address,
      );
    }
    // Capitals with two marks need their line for themselves.
    name.slice(1).forEach(({ baseline, sizes }, index) => {
      expect(toPt(baseline - (name[index]?.baseline ?? 0))).toBeGreaterThan((sizes[0] ?? 0) * 1.14);
    });
  });
});

test("there is a page for each on the decision's list, in its order, with its bookmark", async () => {
  const { bytes, pages } = await certificates();
  const { nominations } = await backend.ok("rewards.show", { year });
  const idOf = (name: string) => nominations.find((each) => each.name === name)?.id ?? 0;
  const two = await certificates({ nominationIds: [idOf("Tẩn Thị Mẩy"), idOf("Xã Nhất")] });

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
      certificates({ form: "blank" }),
      certificates({ form: "blank", shiftMm }),
      certificates({ shiftMm }),
    ].map(async (each) => spotAt(spotsOf(pageAt((await each).pages, 0)), "Lò Văn Sơn")),
  );

  expectNear((moved?.middle ?? 0) - (plain?.middle ?? 0), -1.5);
  expectNear((moved?.baseline ?? 0) - (plain?.baseline ?? 0), 2);
  expectNear((full?.baseline ?? 0) - (plain?.baseline ?? 0), 0);
});

test("the same decision gives the same bytes, sound, composed and with their fonts", async () => {
  const { bytes, pages } = await certificates();
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

test("a text without room is never cut: the recipient is named", async () => {
  const achievement = "Giữ gìn vệ sinh đường bản ".repeat(38).trim();
  await backend.inFile((db) =>
    db.updateTable("nomination").set({ achievement }).where("name", "=", longName).execute(),
  );
  const onA4 = await backend.call("rewards.certificates", wanted);
  const { pages } = await certificates({ size: "A3" });

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
    const { pages } = await certificates({ form, size: "A3" });
    for (const page of pages) {
      const note = spotAt(spotsOf(page), paperWords.illustrative);
      expect(note.baseline).toBeGreaterThan(figures.A3.page[1] - 11);
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

function starts(text: string, beginnings: readonly string[]): boolean {
  return beginnings.some((beginning) => text.startsWith(beginning));
}

function pageAt(pages: readonly ReadPage[], index: number): ReadPage {
  const page = pages[index];
  if (page === undefined) throw new Error(`no page ${index}`);
  return page;
}

function expectFigures(spot: Spot, { text, baseline, size, at }: Figures): void {
  const isLeft = starts(text, ["Quyết định", "Vào sổ"]);
  expectNear(spot.baseline, baseline);
  expectNear(isLeft ? spot.left : spot.middle, at);
  expect(spot).toMatchObject({
    sizes: [size],
    bold: !starts(text, [...plain, ...italics]),
    italics: starts(text, italics),
  });
}

function expectNear(mm: number, wanted: number): void {
  expect(Math.abs(mm - wanted), `${mm} mm for ${wanted} mm`).toBeLessThan(0.15);
}

async function outlineOf(bytes: Uint8Array): Promise<readonly string[]> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const outline = await (await task.promise).getOutline();
  await task.destroy();
  return outline.map(({ title }) => title);
}
