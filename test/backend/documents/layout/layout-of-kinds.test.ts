import { beforeAll, describe, expect, test } from "vitest";

import { paperWords } from "#shared/features/documents/paper-words-data.ts";
import { rendered } from "../../pdf/sample-papers.ts";
import type { ReadPage } from "../../pdf/read-pdf.ts";
import { body, circularBasis, letterSubjectGapPt, looks, page, times } from "./decree-figures.ts";
import { expectLook, expectNear, expectShortRule, NEAR_MM } from "./expect-look.ts";
import {
  bodyParagraph,
  kindPaper,
  measuredKinds,
  recipientsOf,
  secretaryName,
  signerName,
  titles,
} from "./kind-papers.ts";
import { ruleUnder, type Spot, spotAt, spotsOf, toMm, toPt } from "./measure-page.ts";

const TEXT = { left: 30, right: 190, top: 20, bottom: 277, middle: 110 };

const cases = (["circular", "decree"] as const).flatMap((rules) =>
  measuredKinds.map((measured) => ({ rules, measured, name: `${measured.name}, ${rules}` })),
);

describe.each(cases)("$name", ({ rules, measured }) => {
  const { kind, isSent, symbol, authority, opening } = measured;
  const isLetter = kind === "letter";
  const isMinutes = kind === "minutes";
  let short: readonly ReadPage[] = [];
  let long: readonly ReadPage[] = [];
  let first: ReadPage;
  let spots: readonly Spot[] = [];
  beforeAll(async () => {
    short = await rendered(kindPaper(measured, rules));
    long = await rendered(
      kindPaper(measured, rules, { title: titles.long, recipients: recipientsOf(30) }),
    );
    first = short[0] as ReadPage;
    spots = spotsOf(first);
  });

  test("is set on A4 within the margins", () => {
    expect([toMm(first.width), toMm(first.height)].map(Math.round)).toEqual([
      page.width,
      page.height,
    ]);
    for (const { text, left, right, baseline, sizes } of [...short, ...long].flatMap(spotsOf)) {
      if (/^\d+$/u.test(text)) continue; // the number of the page stands in the margin
      const size = toMm(sizes[0] ?? 0);
      expect(left, text).toBeGreaterThan(TEXT.left - 0.1);
      expect(right, text).toBeLessThan(TEXT.right + 0.3);
      expect(baseline - size * times.ascent, text).toBeGreaterThan(TEXT.top - 0.1);
      expect(baseline, text).toBeLessThan(TEXT.bottom);
    }
  });

  test("sets nation and motto at the top right, with a rule as long as the motto", () => {
    const [nation, motto] = [spotAt(spots, paperWords.nation), spotAt(spots, paperWords.motto)];
    expectLook(nation, looks.nation);
    expectLook(motto, looks.motto);
    expect(nation.baseline).toBeCloseTo(TEXT.top + toMm((nation.sizes[0] ?? 0) * times.ascent), 1);
    expect(nation.middle).toBeGreaterThan(page.width / 2);
    expectNear(motto.middle, nation.middle);
    const step = toPt(motto.baseline - nation.baseline);
    expect(step).toBeGreaterThan(12);
    expect(step).toBeLessThan(14 * times.line + 2); // a single line apart
    const rule = ruleUnder(first, motto);
    expectNear(rule?.length ?? 0, motto.right - motto.left);
    expectNear(rule?.middle ?? 0, motto.middle);
  });

  test("sets the body's name under its superior, with a rule of a third to a half", () => {
    const superior = spotAt(spots, "UBND TỈNH LAI CHÂU");
    const [body, place] = [spotAt(spots, "ỦY BAN NHÂN DÂN"), spotAt(spots, "HUYỆN TAM ĐƯỜNG")];
    expectLook(superior, looks.superiorBody);
    expectLook(body, looks.issuingBody);
    expectLook(place, looks.issuingBody);
    expect(superior.baseline).toBeLessThan(body.baseline);
    expect(superior.baseline).toBeCloseTo(spotAt(spots, paperWords.nation).baseline, 1);
    expectNear(superior.middle, body.middle);
    expectNear(place.middle, body.middle);
    expectShortRule(ruleUnder(first, place), place);
    expect(place.right).toBeLessThan(spotAt(spots, paperWords.nation).left);
  });

  test("sets number and date on one line, each under the middle of its column", () => {
    const number = spotAt(spots, "Số:");
    expect(number.text).toBe(`Số: 09/${symbol}`);
    expectLook(number, looks.number);
    expectNear(number.middle, spotAt(spots, "HUYỆN TAM ĐƯỜNG").middle);
    const date = spots.find(({ text }) => text.startsWith("Tam Đường, ngày"));
    if (isMinutes) return expect(date).toBeUndefined(); // Phụ lục III, mẫu 1.9
    expect(date?.text).toMatch(/^Tam Đường, ngày 0[45] tháng 3 năm 2020$/u);
    expectLook(date as Spot, looks.placeAndDate);
    expect(date?.baseline).toBeCloseTo(number.baseline, 2);
    expectNear(date?.middle ?? 0, spotAt(spots, paperWords.nation).middle);
  });

  if (isLetter)
    test("sets the subject 6 pt under the number", () => {
      const number = spotAt(spots, "Số:");
      const subject = spotAt(spots, "V/v tổng kết"); // its title begins with "Về"
      expectLook(subject, looks.letterSubject);
      expectNear(subject.middle, number.middle);
      const under = number.baseline + toMm(13 * (times.line - times.ascent));
      const over = subject.baseline - toMm((subject.sizes[0] ?? 0) * times.ascent);
      expect(toPt(over - under)).toBeCloseTo(letterSubjectGapPt, 0);
      expect(linesAfter(spotsOf(long[0] as ReadPage), "V/v").length).toBeGreaterThanOrEqual(4);
    });

  if (!isLetter)
    test("centres kind and subject, of one line and of four", () => {
      for (const [pages, fewest] of [
        [short, 1],
        [long, 4],
      ] as const) {
        const onPage = spotsOf(pages[0] as ReadPage);
        const at = onPage.findIndex(({ text }) => text === kindNames[kind]);
        const lines = onPage.slice(at + 1);
        const subject = lines.slice(
          0,
          lines.findIndex(({ bold, text }) => !bold || text === text.toLocaleUpperCase("vi")),
        );
        expectLook(onPage[at] as Spot, looks.kind);
        expectNear(onPage[at]?.middle ?? 0, TEXT.middle);
        expect(subject.length).toBeGreaterThanOrEqual(fewest);
        expect(subject.length).toBeLessThanOrEqual(fewest + 1);
        for (const line of subject) {
          expectLook(line, looks.subject);
          expectNear(line.middle, TEXT.middle);
        }
        const last = subject.at(-1) as Spot;
        const rule = ruleUnder(pages[0] as ReadPage, last);
        if (isMinutes)
          expect(rule).toBeNull(); // Phụ lục III, mẫu 1.9 draws none
        else expectShortRule(rule, last);
      }
    });

  if (isSent)
    test("lists its addressees under the colon", () => {
      const label = spotAt(spots, "Kính gửi:");
      const [one, two] = [
        spotAt(spots, "- Ủy ban nhân dân tỉnh;"),
        spotAt(spots, "- Sở Nội vụ tỉnh."),
      ];
      for (const spot of [label, one, two]) expectLook(spot, looks.addressee);
      expectNear(one.left, two.left);
      // "các gạch đầu dòng được trình bày thẳng hàng với nhau dưới dấu hai chấm"
      expect(Math.abs(one.left - label.right)).toBeLessThan(1.5);
    });

  if (opening.length > 0)
    test("sets the bases as its rules ask", () => {
      const [one, two] = [spotAt(spots, "Căn cứ Luật"), spotAt(spots, "Căn cứ Kế hoạch")];
      for (const spot of [one, two]) {
        expectLook(spot, rules === "decree" ? looks.basis : circularBasis);
        expectNear(spot.left, TEXT.left + 12.7);
      }
      expect(one.text.endsWith(";")).toBe(true);
      expect(two.text.endsWith(rules === "decree" ? "." : ",")).toBe(true);
    });

  if (kind === "decision")
    test("names who decides in capitals over the bases", () => {
      const who =
        authority.length === 3
          ? "ỦY BAN NHÂN DÂN HUYỆN TAM ĐƯỜNG"
          : "CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN TAM ĐƯỜNG";
      for (const text of [who, "QUYẾT ĐỊNH:"]) {
        const spot = spots.find((each) => each.text === text);
        expectLook(spot as Spot, looks.authority);
        expectNear(spot?.middle ?? 0, TEXT.middle);
      }
      expect(spotAt(spots, "QUYẾT ĐỊNH:").baseline).toBeGreaterThan(
        spotAt(spots, "Căn cứ Kế hoạch").baseline,
      );
    });

  test("indents, justifies and spaces the body's paragraphs", () => {
    const at = spots.findIndex(({ text }) => text.startsWith("Phối hợp"));
    const next = spots.findIndex(({ left }, index) => index > at && left > TEXT.left + 5);
    const lines = spots.slice(at, next);
    expect(lines.length).toBeGreaterThanOrEqual(3);
    for (const line of lines) expectLook(line, looks.body);
    const [opening, ...others] = lines.map(({ left }) => left - TEXT.left);
    expect(body.indents.some((mm) => Math.abs((opening ?? 0) - mm) < 0.1)).toBe(true);
    for (const left of others) expectNear(left, 0);
    // A word is drawn with the space after it, which hangs over the edge unseen.
    for (const { right } of lines.slice(0, -1))
      expect(Math.abs(right - TEXT.right)).toBeLessThan(1.3);
    const baselines = [...lines, spots[next]].map((line) => toPt(line?.baseline ?? 0));
    const steps = baselines.slice(1).map((baseline, index) => baseline - (baselines[index] ?? 0));
    const pitch = Math.max(...steps.slice(0, -1));
    const single = (lines[0]?.sizes[0] ?? 0) * times.line;
    expect(pitch / single).toBeGreaterThanOrEqual(body.lines[0]);
    expect(pitch / single).toBeLessThanOrEqual(body.lines[1]);
    expect((steps.at(-1) ?? 0) - pitch).toBeGreaterThanOrEqual(body.paragraphGapPt - 0.05);
  });

  test.each([3, 30])("sets office, name and %i recipients", (count) => {
    const pages = count === 3 ? short : long;
    const last = pages.map(spotsOf).find((each) => each.some(({ text }) => text === signerName));
    const onPage = last ?? [];
    const offices = authority.map((line) => spotAt(onPage, line));
    const name = spotAt(onPage, signerName);
    for (const office of offices) {
      expectLook(office, looks.authority);
      expectNear(office.middle, name.middle);
    }
    expectLook(name, looks.signerName);
    expect(name.middle).toBeGreaterThan(TEXT.middle);
    const label = spotAt(onPage, "Nơi nhận:");
    expectLook(label, looks.recipientsLabel);
    expectNear(label.left, TEXT.left);
    if (isMinutes) {
      expectNear(spotAt(onPage, "THƯ KÝ").baseline, (offices[0] as Spot).baseline);
      expectNear(spotAt(onPage, secretaryName).baseline, name.baseline);
      expect(label.baseline).toBeGreaterThan(name.baseline);
    } else expectNear(label.baseline, (offices[0] as Spot).baseline);
    const listed = onPage.filter(({ text }) => /^- (?:Cơ quan nhận|Lưu:)/u.test(text));
    expect(listed).toHaveLength(count);
    listed.forEach((spot, index) => {
      expectLook(spot, looks.recipient);
      expectNear(spot.left, TEXT.left);
      expect(spot.text.at(-1)).toBe(index === count - 1 ? "." : ";");
    });
    expect(listed.at(-1)?.text).toBe("- Lưu: VT, VHTT.");
  });

  test("numbers every page but the first in the place of its rules", async () => {
    const pages = await rendered(
      kindPaper(measured, rules, {
        blocks: Array.from({ length: 12 }, () => bodyParagraph(3)),
      }),
    );
    expect(pages.length).toBeGreaterThanOrEqual(2);
    pages.forEach((each, index) => {
      const numbers = spotsOf(each).filter(({ text }) => /^\d+$/u.test(text));
      expect(numbers.map(({ text }) => text)).toEqual(index === 0 ? [] : [String(index + 1)]);
      for (const number of numbers) {
        expectLook(number, looks.pageNumber);
        if (rules === "decree") {
          expectNear(number.middle, TEXT.middle);
          expect(number.baseline).toBeLessThan(TEXT.top);
        } else {
          expectNear(number.right, TEXT.right);
          expect(number.baseline).toBeGreaterThan(TEXT.bottom);
        }
      }
    });
  });
});

const kindNames = {
  plan: "KẾ HOẠCH",
  decision: "QUYẾT ĐỊNH",
  proposal: "TỜ TRÌNH",
  report: "BÁO CÁO",
  minutes: "BIÊN BẢN",
  notice: "THÔNG BÁO",
  invitation: "GIẤY MỜI",
} as Record<string, string>;

function linesAfter(spots: readonly Spot[], start: string): readonly Spot[] {
  const first = spotAt(spots, start);
  return spots.filter(
    ({ baseline, middle }) =>
      baseline >= first.baseline && Math.abs(middle - first.middle) < NEAR_MM,
  );
}
