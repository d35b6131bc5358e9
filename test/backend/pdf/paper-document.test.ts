import { beforeAll, describe, expect, test } from "vitest";

import { layoutProfileOn } from "#shared/features/documents/layout-profile.ts";
import { paperWords } from "#shared/features/documents/paper-words-data.ts";
import { linesOf, type ReadPage, type ReadRule, type ReadRun, textOf } from "./read-pdf.ts";
import {
  headingOf,
  paragraphOf,
  rendered,
  samplePlan,
  textOf as blockOf,
} from "./sample-papers.ts";

const MM = 72 / 25.4;
/** Left 30, right 20, top 20, bottom 20 mm on A4. */
const AREA = { left: 30 * MM, right: 190 * MM, top: 20 * MM, bottom: 277 * MM };

function runWith(page: ReadPage, text: string): ReadRun {
  const line = linesOf(page).find((candidate) => candidate.text.includes(text));
  const first = text.split(" ")[0] ?? text;
  const run = line?.runs.find((candidate) => candidate.text.includes(first));
  if (run === undefined) throw new Error(`no line with "${text}" in:\n${textOf(page)}`);
  return run;
}

/** From where to where a text reaches on its line. */
function extent(page: ReadPage, text: string): { start: number; end: number; baseline: number } {
  const run = page.runs.find((candidate) => candidate.text.trim() === text);
  if (run !== undefined) return { start: run.x, end: run.x + run.width, baseline: run.baseline };
  const line = linesOf(page).find((candidate) => candidate.text.endsWith(text));
  const wanted = text.split(" ").length;
  const words = line?.runs.flatMap((part) => part).slice(-wanted) ?? [];
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) throw new Error(`"${text}" not found`);
  return { start: first.x, end: last.x + last.width, baseline: first.baseline };
}

/** Texts that leave the text area; a page number over it is no text of the paper. */
function outsideMargins(pages: readonly ReadPage[]): readonly string[] {
  return pages.flatMap((page) =>
    page.runs
      .filter(
        (run) =>
          run.baseline > AREA.top &&
          (run.x < AREA.left - 0.1 ||
            run.x + run.width > AREA.right + 0.6 ||
            run.baseline - run.sizePt * 0.9 < AREA.top - 0.6 ||
            run.baseline + run.sizePt * 0.22 > AREA.bottom + 0.1),
      )
      .map(({ text }) => text),
  );
}

function levelRules(page: ReadPage): readonly ReadRule[] {
  return page.rules.filter(({ y1, y2 }) => Math.abs(y1 - y2) < 0.1);
}

function length({ x1, x2 }: ReadRule): number {
  return Math.abs(x2 - x1);
}

describe("a plan read back from its PDF", () => {
  let pages: readonly ReadPage[] = [];
  let first: ReadPage;
  beforeAll(async () => {
    pages = await rendered(samplePlan());
    const [page] = pages;
    if (page === undefined) throw new Error("no page");
    first = page;
  });

  test("has A4 pages, more than two of them", () => {
    expect(pages.length).toBeGreaterThan(2);
    for (const { width, height } of pages) {
      expect(width).toBeCloseTo(595.28, 1);
      expect(height).toBeCloseTo(841.89, 1);
    }
  });

  test("keeps all text and rules inside 30/20/20/20 mm, page numbers aside", () => {
    expect(outsideMargins(pages)).toEqual([]);
    for (const page of pages) {
      for (const { x1, x2 } of page.rules) {
        expect(Math.min(x1, x2)).toBeGreaterThan(AREA.left - 0.1);
        expect(Math.max(x1, x2)).toBeLessThan(AREA.right + 0.1);
      }
    }
  });

  test.each([
    ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 12, true, false],
    ["Độc lập - Tự do - Hạnh phúc", 13, true, false],
    ["ỦY BAN NHÂN DÂN", 12, true, false],
    ["HUYỆN TAM ĐƯỜNG", 12, true, false],
    ["Số: 09/KH-UBND", 13, false, false],
    ["Đường, ngày 20 tháng 3 năm 2020", 13, false, true],
    ["KẾ HOẠCH", 14, true, false],
    ["Triển khai thực hiện cuộc vận động", 14, true, false],
    ["Căn cứ Luật Tổ chức", 14, false, true],
    ["I. MỤC ĐÍCH, YÊU CẦU", 14, true, false],
    ["1. Mục đích", 14, true, false],
    ["Phối hợp chặt chẽ", 14, false, false],
  ])("sets “%s” in %s pt, bold %s, italic %s", (text, sizePt, bold, italics) => {
    const run = runWith(first, text);
    expect({ sizePt: run.sizePt, bold: run.bold, italics: run.italics }).toEqual({
      sizePt,
      bold,
      italics,
    });
  });

  test("draws the motto's rule as long as the motto, and centred under it", () => {
    const motto = extent(first, "Độc lập - Tự do - Hạnh phúc");
    const rule = levelRules(first).find(
      ({ x1, y1 }) => y1 > motto.baseline && y1 < motto.baseline + 10 && x1 > motto.start - 5,
    );
    expect(rule).toBeDefined();
    expect(length(rule as ReadRule)).toBeCloseTo(motto.end - motto.start, 0);
    expect(((rule as ReadRule).x1 + (rule as ReadRule).x2) / 2).toBeCloseTo(
      (motto.start + motto.end) / 2,
      0,
    );
  });

  test.each(["HUYỆN TAM ĐƯỜNG", "địa bàn huyện Tam Đường năm 2020"])(
    "draws a rule a third to a half as long as the line under “%s”",
    (text) => {
      const baseline = runWith(first, text).baseline;
      const line = first.runs.filter((run) => Math.abs(run.baseline - baseline) < 1);
      const left = line.filter((run) => text !== "HUYỆN TAM ĐƯỜNG" || run.x < 250);
      const start = Math.min(...left.map(({ x }) => x));
      const end = Math.max(...left.map(({ x, width }) => x + width));
      const rule = levelRules(first).find(
        ({ x1, y1 }) => y1 > baseline && y1 < baseline + 12 && x1 > start && x1 < end,
      );
      expect(rule).toBeDefined();
      const share = length(rule as ReadRule) / (end - start);
      expect(share).toBeGreaterThanOrEqual(1 / 3);
      expect(share).toBeLessThanOrEqual(1 / 2);
      expect(((rule as ReadRule).x1 + (rule as ReadRule).x2) / 2).toBeCloseTo((start + end) / 2, 0);
    },
  );

  test("puts number and date on one line", () => {
    expect(runWith(first, "Số: 09/KH-UBND").baseline).toBeCloseTo(
      runWith(first, "ngày 20 tháng 3").baseline,
      1,
    );
  });

  test("numbers pages from 2 on, upright, centred over the text in the top margin", () => {
    pages.forEach((page, index) => {
      const above = page.runs.filter(({ baseline }) => baseline < AREA.top);
      if (index === 0) {
        expect(above).toEqual([]);
        return;
      }
      expect(above.map(({ text, sizePt, italics }) => ({ text, sizePt, italics }))).toEqual([
        { text: String(index + 1), sizePt: 14, italics: false },
      ]);
      const [number] = above;
      expect((number?.x ?? 0) + (number?.width ?? 0) / 2).toBeCloseTo(
        (AREA.left + AREA.right) / 2,
        0,
      );
    });
  });

  test("indents first lines by 1.27 cm and justifies the lines between", () => {
    const lines = linesOf(first);
    const start = lines.findIndex(({ text }) => text.startsWith("Phối hợp chặt chẽ"));
    const [opening, following] = [lines[start], lines[start + 1]];
    expect(opening?.runs[0]?.x).toBeCloseTo(AREA.left + 12.7 * MM, 1);
    expect(following?.runs[0]?.x).toBeCloseTo(AREA.left, 1);
    for (const line of [opening, following]) {
      const last = line?.runs.at(-1);
      // A word is drawn with the space after it, which hangs over the edge unseen.
      const trailing = last?.text.endsWith(" ") === true ? 3.5 : 0;
      expect((last?.x ?? 0) + (last?.width ?? 0) - trailing).toBeCloseTo(AREA.right, 0);
    }
  });

  test("never tears a symbol or a span of years, and ends with ./.", () => {
    const lines = pages.flatMap((page) => linesOf(page).map(({ text }) => text));
    expect(lines.filter((line) => /(?:709\/|KH-|2016|2016 -)$/.test(line))).toEqual([]);
    expect(lines.join("\n")).toContain("709/KH-UBND");
    expect(lines.filter((line) => line.endsWith("./."))).toHaveLength(1);
  });

  test("gives its text back as composed Vietnamese", () => {
    const text = pages.map(textOf).join("\n");
    expect(text).toBe(text.normalize("NFC"));
    expect(text).toContain("- (1) Có 61,5% số xã đạt chuẩn nông thôn mới.");
    expect(text).toContain("- (2) Tỷ lệ tăng dân số tự nhiên 15,9‰.");
    expect(text).toContain("- Lưu: VT, VHTT.");
  });
});

describe("decomposed input", () => {
  test("is composed before it is printed", async () => {
    const plan = samplePlan({
      issuingBody: "Ủy ban nhân dân\nhuyện Tam Đường".normalize("NFD"),
      place: "Tam Đường".normalize("NFD"),
      blocks: [blockOf("Được Nhân dân hưởng ứng./.".normalize("NFD"))],
    });
    const text = (await rendered(plan)).map(textOf).join("\n");
    expect(text).toContain("HUYỆN TAM ĐƯỜNG");
    expect(text).toContain("Được Nhân dân hưởng ứng./.");
  });
});

describe("a heading of three lines", () => {
  const words = (name: string) =>
    `${name} mở đầu, ${Array.from({ length: 14 }, () => "đoàn kết").join(" ")}, ${name} kết thúc`;

  test("is never cut by a page end, and has two lines of its text below it, at 40 positions", async () => {
    const failures: string[] = [];
    const headingsAtPageEnds = new Set<number>();
    for (let shift = 0; shift < 40; shift += 1) {
      const blocks = [
        ...Array.from({ length: shift }, () => blockOf("Một dòng.")),
        ...Array.from({ length: 6 }, (_, index) => [
          headingOf(2, "2", "Nhiệm vụ"),
          headingOf(3, `2.${index + 1}`, words(`Tiêu đề ${index + 1}`)),
          paragraphOf(2 + (index % 3)),
          blockOf("Một dòng."),
        ]).flat(),
      ];
      const pages = await rendered(samplePlan({ blocks }));
      for (const [index, page] of pages.entries()) {
        const text = textOf(page).replaceAll("\n", " ");
        const starts = text.match(/Tiêu đề \d mở đầu/g) ?? [];
        const ends = text.match(/Tiêu đề \d kết thúc/g) ?? [];
        if (starts.length !== ends.length) failures.push(`${shift}: cut on page ${index + 1}`);
        const lines = linesOf(page).filter(({ runs }) => !/^\d+$/.test(runs[0]?.text ?? ""));
        const isBold = lines.map(({ runs }) => runs.every(({ bold }) => bold));
        const below = isBold.length - 1 - isBold.lastIndexOf(true);
        if (index < pages.length - 1 && below < 2) failures.push(`${shift}: ${below} lines below`);
        if (below <= 3) headingsAtPageEnds.add(shift);
      }
    }
    expect(failures).toEqual([]);
    expect(headingsAtPageEnds.size).toBeGreaterThan(5); // the case did arise
  }, 120_000);

  test("before the signature goes along with it", async () => {
    const failures: number[] = [];
    for (let shift = 0; shift < 30; shift += 1) {
      const lines = Array.from({ length: shift }, () => blockOf("Một dòng."));
      const blocks = [...lines, headingOf(2, "3", words("Tiêu đề 9")), paragraphOf(4)];
      const pages = (await rendered(samplePlan({ blocks }))).map(textOf);
      const page = pages.find((text) => text.includes("mở đầu")) ?? "";
      const below = page.split("kết thúc")[1]?.split("\n").slice(1) ?? [];
      if (below.length < 2) failures.push(shift);
    }
    expect(failures).toEqual([]);
  }, 120_000);
});

test("a last paragraph longer than a page runs on, and its end stays with the signature", async () => {
  const blocks = [headingOf(2, "1", "Tiêu đề"), paragraphOf(40)];
  const pages = await rendered(samplePlan({ blocks }));
  expect(pages.length).toBeGreaterThan(2);
  expect(outsideMargins(pages)).toEqual([]);
  const whole = pages.map(textOf).join("\n").replace(/\s+/g, " ");
  expect(whole.match(/Phối hợp chặt chẽ/g)).toHaveLength(40);
  expect(linesOf(pages.at(-1) as ReadPage).length).toBeGreaterThan(8);
});

describe("the layout of the day", () => {
  test("before 5 March 2020 numbers stand at the foot on the right and bases upright", async () => {
    const pages = await rendered(
      samplePlan({ profile: layoutProfileOn("2020-02-05"), issuedOn: "2020-02-05" }),
    );
    const [first, second] = pages;
    if (first === undefined || second === undefined) throw new Error("two pages expected");
    expect(runWith(first, "Căn cứ Luật").italics).toBe(false);
    expect(textOf(first)).toContain("Tam Đường, ngày 05 tháng 02 năm 2020");
    const number = second.runs.filter(({ baseline }) => baseline > AREA.bottom);
    expect(number.map(({ text }) => text)).toEqual(["2"]);
    expect((number[0]?.x ?? 0) + (number[0]?.width ?? 0)).toBeCloseTo(AREA.right, 0);
  });
});

describe("a paper of a sample district", () => {
  test.each(["2020-02-05", "2020-03-20"])(
    "says on every page, small and in the bottom margin, that it is a specimen: %s",
    async (issuedOn) => {
      const profile = layoutProfileOn(issuedOn);
      const pages = await rendered(samplePlan({ profile, issuedOn, isIllustrative: true }));
      const plain = await rendered(samplePlan({ profile, issuedOn }));
      expect(pages).toHaveLength(plain.length);
      pages.forEach((page, index) => {
        const foot = page.runs.filter((run) => run.italics && run.baseline > AREA.bottom);
        expect(linesOf({ ...page, runs: foot }).map(({ text }) => text)).toEqual([
          paperWords.illustrative,
        ]);
        for (const run of foot) {
          expect(run.sizePt).toBe(9);
          expect(run.x).toBeGreaterThan(AREA.left);
          expect(run.x + run.width).toBeLessThan(AREA.right);
          expect(run.baseline).toBeLessThan(297 * MM - 8 * MM);
        }
        const [start, end] = [foot[0], foot.at(-1)];
        const middle = ((start?.x ?? 0) + (end?.x ?? 0) + (end?.width ?? 0)) / 2;
        expect(middle).toBeCloseTo((AREA.left + AREA.right) / 2, 0);
        // Nothing else on the page moves, nor does a real paper carry the note.
        const rest = page.runs.filter((run) => !foot.includes(run));
        expect(rest).toEqual(plain[index]?.runs);
      });
    },
  );
});

describe("a draft", () => {
  test("leaves room for number and day, says so, and keeps the watermark out of its text", async () => {
    const [first] = await rendered(
      samplePlan({ number: { number: null, symbol: "KH-UBND" }, issuedOn: null, draft: true }),
    );
    if (first === undefined) throw new Error("no page");
    const text = textOf(first);
    expect(text).toMatch(/Số:\s+\/KH-UBND/);
    expect(text).toMatch(/Tam Đường, ngày\s+tháng\s+năm 2020/);
    expect(text.match(/DỰ THẢO/g)).toHaveLength(1);
    expect(text).not.toMatch(/^(DỰ|THẢO|D|T)$/m);
  });
});
