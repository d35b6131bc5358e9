import { expect, test } from "vitest";

import type { PaperBlock } from "#shared/features/documents/paper-text.ts";
import { rendered } from "../../pdf/sample-papers.ts";
import { type Look, looks } from "./decree-figures.ts";
import { bodyParagraph, kindPaper, type Measured, measuredKinds } from "./kind-papers.ts";
import { ruleUnder, type Spot, spotAt, spotsOf } from "./measure-page.ts";

const MIDDLE_MM = 110;

function annex(title: string): PaperBlock {
  return { kind: "annex", id: "", content: [{ type: "text", text: title }] };
}

const twoAnnexes = [
  bodyParagraph(2),
  annex("Danh mục nhiệm vụ"),
  ...Array.from({ length: 14 }, () => bodyParagraph(3)),
  annex("Biểu tổng hợp"),
  bodyParagraph(1),
];

function kindNamed(name: string): Measured {
  return measuredKinds.find((each) => each.name === name) as Measured;
}

// Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục III.1
test.each([
  ["KH", "Kế hoạch số 09/KH-UBND", "Ủy ban nhân dân huyện Tam Đường"],
  ["BC", "Báo cáo số 09/BC-UBND", "Ủy ban nhân dân huyện Tam Đường"],
  ["QĐ of the committee", "Quyết định số 09/QĐ-UBND", "Ủy ban nhân dân huyện Tam Đường"],
  ["QĐ of the chairman", "Quyết định số 09/QĐ-UBND", "Chủ tịch Ủy ban nhân dân huyện Tam Đường"],
  ["CV", "Công văn số 09/UBND-VHTT", "Ủy ban nhân dân huyện Tam Đường"],
])("an annex of a %s has its label, title, link and pages of its own", async (name, sign, body) => {
  const pages = await rendered(kindPaper(kindNamed(name), "decree", { blocks: twoAnnexes }));
  const numbers = pages.map((page) =>
    spotsOf(page).flatMap(({ text, baseline }) =>
      /^\d+$/u.test(text) && baseline < 20 ? [text] : [],
    ),
  );
  // The paper's own page, three of the first annex, one of the second: each begins anew.
  expect(numbers).toEqual([[], [], ["2"], ["3"], []]);

  for (const [index, label, title] of [
    [1, "Phụ lục I", "DANH MỤC NHIỆM VỤ"],
    [4, "Phụ lục II", "BIỂU TỔNG HỢP"],
  ] as const) {
    const page = pages[index];
    if (page === undefined) throw new Error(`no page ${index}`);
    const spots = spotsOf(page);
    const at = spots.findIndex(({ text }) => text === label);
    expectCentred(spots[at], looks.annexLabel);
    expectCentred(spots[at + 1], looks.annexTitle);
    expect(spots[at + 1]?.text).toBe(title);
    const link = spots.slice(at + 2, spots.indexOf(spotAt(spots, "Phối hợp")));
    for (const line of link) expectCentred(line, looks.annexReference);
    expect(link.map(({ text }) => text).join(" ")).toBe(
      `(Kèm theo ${sign} ngày 05 tháng 3 năm 2020 của ${body})`,
    );
    expect(ruleUnder(page, link.at(-1) as Spot)?.middle).toBeCloseTo(MIDDLE_MM, 0);
  }
});

test("a single annex bears no number", async () => {
  const pages = await rendered(
    kindPaper(kindNamed("KH"), "decree", {
      blocks: [bodyParagraph(2), annex("Danh mục"), bodyParagraph(1)],
    }),
  );
  expect(pages.map((page) => spotsOf(page)[0]?.text)).toContain("Phụ lục");
});

function expectCentred(spot: Spot | undefined, look: Look): void {
  const { bold, italics, middle, sizes, text } = spot as Spot;
  expect({ text, bold, italics }).toEqual({ text, bold: look.bold, italics: look.italics });
  expect(middle).toBeCloseTo(MIDDLE_MM, 0);
  expect(sizes[0]).toBeGreaterThanOrEqual(look.sizes[0]);
  expect(sizes[0]).toBeLessThanOrEqual(look.sizes[1]);
}
