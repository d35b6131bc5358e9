import { afterAll, beforeAll, describe, expect, test } from "vitest";

import {
  ruleUnder,
  type Spot,
  spotAt,
  spotsOf,
  toMm,
  toPt,
} from "../documents/layout/measure-page.ts";
import { longAchievement, longName, pageAt, startAwards } from "./awards.ts";

let backend: Awaited<ReturnType<typeof startAwards>>;
beforeAll(async () => {
  backend = await startAwards();
  await backend.issueDecision();
});
afterAll(() => backend[Symbol.asyncDispose]());

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
    const { pages } = await backend.certificates({ size, form });
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
    const { pages } = await backend.certificates({ size });
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

/** From the last line over a signature to the capitals of the name under it, in millimetres. */
test.each([
  ["A4", 24],
  // What the decree asks for on a bằng khen of 400 × 300 mm.
  ["A3", 35],
] as const)("leaves room to sign and seal on %s", async (size, room) => {
  const spots = spotsOf(pageAt((await backend.certificates({ size })).pages, 0));
  const [office, name] = [spotAt(spots, "PHÓ CHỦ TỊCH"), spotAt(spots, "Lò Văn Sơn")];
  const capitals = toMm((name.sizes[0] ?? 0) * 0.9);
  expect(name.baseline - capitals - office.baseline).toBeGreaterThanOrEqual(room);
});

test("a long name of the office takes a second line over the first, alike in length", async () => {
  const name = `UBND thành phố ${"Thử Nghiệm ".repeat(6).trim()}`;
  await backend.inFile((db) => db.updateTable("office").set({ name }).execute());
  const spots = spotsOf(pageAt((await backend.certificates()).pages, 0));
  const lines = spots.filter(({ baseline }) => baseline > 36 && baseline < 48);
  expect(lines.map(({ text }) => text).join(" ")).toMatch(/^CHỦ TỊCH .* THỬ NGHIỆM$/u);
  const [first, second] = lines.map(({ left, right }) => right - left);
  expect(lines.map(({ sizes }) => sizes)).toEqual([[14], [14]]);
  expect(Math.abs((first ?? 0) - (second ?? 0))).toBeLessThan(40);
  expectNear(lines[1]?.baseline ?? 0, 47);
});

function starts(text: string, beginnings: readonly string[]): boolean {
  return beginnings.some((beginning) => text.startsWith(beginning));
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
