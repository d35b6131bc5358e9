import { beforeAll, describe, expect, test } from "vitest";

import { paperWords } from "#shared/features/documents/paper-words-data.ts";
import { linesOf, type ReadPage, textOf } from "./read-pdf.ts";
import { rendered, sampleDecision } from "./sample-papers.ts";

const MM = 72 / 25.4;
const HEADS = ["STT", "Đơn vị", "khen", "thưởng"];

describe("a reward decision with a list of 1,000 persons", () => {
  let decision: ReadPage;
  let list: readonly ReadPage[] = [];
  beforeAll(async () => {
    const [first, ...rest] = await rendered(sampleDecision(1_000));
    if (first === undefined) throw new Error("no page");
    decision = first;
    list = rest;
  });

  test("is the chairman's own act: his name over the bases, no TM. over the signature", () => {
    const text = textOf(decision);
    expect(text).toContain("Số: 1234/QĐ-UBND Tam Đường, ngày 18 tháng 12 năm 2020");
    expect(text).toMatch(
      /CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN TAM ĐƯỜNG\nCăn cứ Luật[^]*15\/TTr-HĐTĐKT\.\nQUYẾT ĐỊNH:\nĐiều 1\. /,
    );
    expect(text).toContain("thi hành Quyết định này./.");
    expect(text).toContain("- Như Điều 3;");
    expect(text).not.toContain("TM.");
    const article = decision.runs.find(({ text: run }) => run.startsWith("Điều"));
    expect(article?.bold).toBe(true);
  });

  test("names what the list belongs to", () => {
    const text = textOf(list[0] as ReadPage);
    expect(text).toMatch(
      /^DANH SÁCH\nTập thể, hộ gia đình, cá nhân được tặng Giấy khen năm 2020\n/,
    );
    expect(text.replace(/\n/g, " ")).toContain(
      "(Kèm theo Quyết định số 1234/QĐ-UBND ngày 18 tháng 12 năm 2020 của Chủ tịch Ủy ban nhân dân huyện Tam Đường)",
    );
  });

  test("repeats the column heads on every page", () => {
    const without = list.filter((page) => {
      const bold = page.runs.filter((run) => run.bold).map(({ text }) => text);
      return !HEADS.every((head) => bold.some((text) => text.includes(head)));
    });
    expect(list.length).toBeGreaterThan(20);
    expect(without).toEqual([]);
  });

  test("prints every row once and whole", () => {
    const numbers: number[] = [];
    for (const page of list) {
      const table = page.runs.filter(({ bold }) => !bold);
      const count = (pattern: RegExp) => table.filter(({ text }) => pattern.test(text)).length;
      const positions = table.filter(({ text, x }) => /^\d+$/.test(text) && x < 30 * MM + 31);
      numbers.push(...positions.map(({ text }) => Number(text)));
      expect(count(/Giấy/)).toBe(positions.length);
      expect(count(/^\d{3}\.000$/)).toBe(positions.length);
      // First and last line of a wrapped cell.
      expect(count(/^Bí thư/)).toBe(count(/bản$/) - count(/^Trưởng bản$/));
    }
    expect(numbers).toEqual(Array.from({ length: 1_004 }, (_, index) => index + 1));
  });

  test("stays inside the margins", () => {
    for (const page of list) {
      for (const run of page.runs.filter(({ baseline }) => baseline > 20 * MM)) {
        expect(run.x).toBeGreaterThan(30 * MM);
        expect(run.x + run.width).toBeLessThan(190 * MM + 0.1);
        expect(run.baseline).toBeLessThan(277 * MM);
      }
    }
  });

  test("numbers its own pages, from the second on", () => {
    const printed = list.map((page) =>
      page.runs.filter(({ baseline }) => baseline < 20 * MM).map(({ text }) => text),
    );
    expect(printed).toEqual(list.map((_, index) => (index === 0 ? [] : [String(index + 1)])));
  });

  test("sums up each group and the whole, in figures and in words", () => {
    const text = list.map(textOf).join("\n");
    expect(text).toContain("I. Tập thể");
    expect(text).toContain("Cộng tập thể: 3 2.670.000");
    expect(text).toContain("II. Hộ gia đình");
    expect(text).toContain("Cộng hộ gia đình: 1 670.000");
    expect(text).toContain("Cộng cá nhân: 1000 450.000.000");
    expect(text).toContain("Tổng cộng: 1004 453.340.000");
    expect(text.replace(/\n/g, " ")).toContain(
      "Số tiền thưởng bằng chữ: Bốn trăm năm mươi ba triệu ba trăm bốn mươi nghìn đồng./.",
    );
  });

  test("ends the table and the words together", () => {
    const last = linesOf(list.at(-1) as ReadPage).map(({ text }) => text);
    expect(last.some((line) => /^\d+ Bà Vàng/.test(line) || line.includes("Giấy khen"))).toBe(true);
  });
});

test("a sample district's decision and each page of its list say that they are specimens", async () => {
  const pages = await rendered(sampleDecision(60, { isIllustrative: true }));
  expect(pages.length).toBeGreaterThan(3);
  for (const page of pages) {
    const foot = page.runs.filter(({ baseline }) => baseline > 277 * MM);
    expect(textOf({ ...page, runs: foot })).toBe(paperWords.illustrative);
    expect(new Set(foot.map(({ sizePt, italics }) => `${sizePt} ${italics}`))).toEqual(
      new Set(["9 true"]),
    );
  }
});

test("columns are as wide as their texts need, and an empty one is left out", async () => {
  const rows = ["Xã Bản Bo", "Thị trấn Tam Đường"].map((name) => ({
    name,
    titleOrAddress: "",
    unit: "",
    award: "Giấy khen",
    amountDong: 900_000n,
  }));
  const [, list] = await rendered(sampleDecision(0, { groups: [{ kind: "collective", rows }] }));
  const lines = linesOf(list as ReadPage).map(({ text }) => text);

  expect(textOf(list as ReadPage)).not.toMatch(/Chức vụ|Đơn vị/);
  expect(lines).toContain("1 Xã Bản Bo Giấy khen 900.000");
  expect(lines).toContain("2 Thị trấn Tam Đường Giấy khen 900.000");
  // The heads stand on two lines at most.
  expect(lines).toEqual(expect.arrayContaining(["Hình thức Tiền thưởng", "khen thưởng (đồng)"]));
});

test("a short last article goes over to the page of the signature as a whole", async () => {
  const failures: number[] = [];
  for (let words = 0; words < 30; words += 1) {
    const pages = await rendered(
      sampleDecision(1, {
        articles: [
          `Tặng Giấy khen${" cho các tập thể".repeat(40 + words * 4)}.`,
          "Có hiệu lực kể từ ngày ký.\nChánh Văn phòng chịu trách nhiệm thi hành Quyết định này.",
        ],
      }),
    );
    const signed = pages.map(textOf).find((text) => text.includes("Trần Văn Bình"));
    if (signed?.includes("Điều 2. Có hiệu lực") !== true) failures.push(words);
  }
  expect(failures).toEqual([]);
}, 60_000);

test("a list without households leaves the group out and numbers the others on", async () => {
  const pages = await rendered(
    sampleDecision(2, {
      groups: [
        { kind: "collective", rows: [] },
        {
          kind: "person",
          rows: [
            {
              name: "Lò Văn Páo",
              titleOrAddress: "Trưởng bản",
              unit: "xã Nà Tăm",
              award: "Giấy khen",
              amountDong: 450_000n,
            },
          ],
        },
      ],
    }),
  );
  const text = pages.map(textOf).join("\n");
  expect(text).toContain("I. Cá nhân");
  expect(text).not.toContain("Tập thể\n");
  expect(text).not.toContain("Hộ gia đình\n");
});
