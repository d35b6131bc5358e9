import { readFileSync } from "node:fs";

import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { planText } from "#backend/sample/tam-duong-2020/plan-text.ts";
import { applyEdits } from "#shared/features/documents/checks/apply-edits.ts";
import { checkPaper } from "#shared/features/documents/checks/check-paper.ts";
import type { Finding } from "#shared/features/documents/checks/finding.ts";
import type { PaperBlock, PaperContent } from "#shared/features/documents/paper-text.ts";
import { parsePlan } from "#shared/features/plans/parse-plan.ts";
import { planContent } from "#shared/features/plans/plan-content.ts";

import { findSeedPlan, linesOf } from "../../plans/plan-source.ts";
import { brief, contextOf, found, heading, paragraph } from "./paper.ts";

const sample = planContent(parsePlan(linesOf(planText)));
const signers = [
  {
    id: 1,
    name: "Cao Trang Trọng",
    office: "Phó Chủ tịch",
    signsAs: "deputy",
    mandate: "",
    holdsFrom: "2019-01-01",
    holdsTo: null,
  },
] as const;
const context = contextOf({ signers });

test("a careful reader finds nothing in the sample district's plan", () => {
  expect(checkPaper(sample, context).map(brief)).toEqual([]);
});

const path = findSeedPlan();
test.skipIf(path === null)(
  "the office's plan of 2020 has what a careful reader finds in it",
  () => {
    const plan = parsePlan(linesOf(path === null ? "" : readFileSync(path, "utf8")));
    expect(found(planContent(plan), { signers })).toEqual([
      "numbering-gap: 7",
      "capital-letters: Mặt trận tổ quốc",
      "capital-letters: Nông thôn mới",
      "capital-letters: Nông thôn mới",
      "capital-letters: Các",
      "tone-placement: hoá",
      "tone-placement: tuý",
      "tone-placement: xoá",
      "tone-placement: uỷ",
      "variants-mixed: hàng năm",
      "quotes-mixed: “Vì người nghèo”",
      "quotes-mixed: “Ngày hội Đại đoàn kết toàn dân tộc”",
      "quotes-mixed: “Toàn dân đoàn kết xây dựng nông thôn mới, đô thị văn minh”",
      "space-before-mark:  .",
      "closing-mark-missing: . /.",
      "paragraph-unfinished: Nhân dân tích cực tham gia cuộc vận động",
    ]);
  },
);

/** Ways in which texts go wrong, each put into the words at hand. */
const slips: readonly ((text: string) => string)[] = [
  (text) => text.replace(" ", "  "),
  (text) => text.replace(/,/u, " ,"),
  (text) => text.replace(/, /u, ","),
  (text) => text.replaceAll(/[“”]/gu, '"'),
  (text) => text.replace("hóa", "hoá").replace("hòa", "hoà"),
  (text) => text.replaceAll("Tổ quốc", "tổ quốc"),
  (text) => text.replaceAll("Nhân dân", "nhân dân"),
  (text) => text.replace(" - ", " – "),
  (text) => text.replace(/\.$/u, "./."),
  (text) => text.replace(/[.;]$/u, ""),
  (text) => `${text} Từ ngày 5/02/2020.`,
  (text) => `${text} Mục tiêu đến hết năm 2019.`,
  (text) => text.charAt(0).toLocaleLowerCase("vi") + text.slice(1),
  (text) => text.replaceAll("hằng năm", "hàng năm"),
];

type Slip = Readonly<{ block: number; slip: number }>;

function spoilt(content: PaperContent, spots: readonly Slip[]): PaperContent {
  return spots.reduce((paper, { block, slip }) => {
    const at = block % paper.blocks.length;
    const blocks = paper.blocks.map((each, index) =>
      index === at ? spoiltBlock(each, slip) : each,
    );
    return { ...paper, blocks };
  }, content);
}

function spoiltBlock(block: PaperBlock, slip: number): PaperBlock {
  if (block.kind === "table" || block.kind === "list") return block;
  const spoil = slips[slip % slips.length] ?? String;
  const [first, ...rest] = block.content;
  if (first?.type !== "text") return block;
  const spoiltText = { ...block, content: [{ ...first, text: spoil(first.text) }, ...rest] };
  if (spoiltText.kind !== "heading" || spoiltText.numbering === null) return spoiltText;
  return { ...spoiltText, numbering: { ...spoiltText.numbering, fixed: String(slip + 1) } };
}

const anyPaper = fc
  .record({
    spots: fc.array(fc.record({ block: fc.nat(300), slip: fc.nat(slips.length - 1) }), {
      minLength: 1,
      maxLength: 8,
    }),
    recipients: fc.constantFrom(sample.recipients, [], ["Lưu: VT", "UBND các xã"]),
    authority: fc.constantFrom(
      sample.signer.authority,
      ["CHỦ TỊCH"],
      ["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"],
      ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH"],
    ),
  })
  .map(({ spots, recipients, authority }) =>
    spoilt({ ...sample, recipients, signer: { ...sample.signer, authority } }, spots),
  );

const sameAs = (one: Finding) => (other: Finding) =>
  one.rule === other.rule &&
  one.found === other.found &&
  JSON.stringify(one.place) === JSON.stringify(other.place);

describe("a fix", () => {
  test("makes its finding go away and brings no new error", () => {
    fc.assert(
      fc.property(anyPaper, fc.nat(50), (content, choice) => {
        const before = checkPaper(content, context);
        const mendable = before.filter(({ fix }) => fix.length > 0);
        fc.pre(mendable.length > 0);
        const chosen = mendable[choice % mendable.length];
        if (chosen === undefined) return;
        const after = checkPaper(applyEdits(content, chosen.fix), context);
        expect(after.filter(sameAs(chosen)).map(brief)).toEqual([]);
        const errorsBefore = new Set(before.filter(isError).map(({ rule }) => rule));
        expect(after.filter(isError).filter(({ rule }) => !errorsBefore.has(rule))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test("of everything at once leaves only what a person must decide", () => {
    fc.assert(
      fc.property(anyPaper, (content) => {
        let paper = content;
        for (let round = 0; round < 4; round += 1) {
          const fixes = checkPaper(paper, context).flatMap(({ fix }) => fix);
          if (fixes.length === 0) break;
          paper = applyEdits(paper, fixes);
        }
        expect(
          checkPaper(paper, context)
            .filter(({ fix }) => fix.length > 0)
            .map(brief),
        ).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  test("keeps bold and italics, and changes a chip only inside its own words", () => {
    const content: PaperContent = {
      ...sample,
      blocks: [
        {
          ...paragraph(""),
          kind: "paragraph",
          level: 0,
          numbering: null,
          content: [
            { type: "text", text: "Đạt  ", bold: true },
            { type: "target", targetId: 7, typed: "61,5%" },
            { type: "text", text: " xã ,bản", italics: true },
          ],
        },
        paragraph("Hết./."),
      ],
    };
    const fixes = checkPaper(content, context).flatMap(({ fix }) => fix);
    expect(applyEdits(content, fixes).blocks[0]).toMatchObject({
      content: [
        { type: "text", text: "Đạt ", bold: true },
        { type: "target", targetId: 7, typed: "61,5%" },
        { type: "text", text: " xã, bản", italics: true },
      ],
    });
  });
});

function isError({ severity }: Finding): boolean {
  return severity === "error";
}

describe("a look over a long paper", () => {
  const timed = (content: PaperContent): number => {
    const start = performance.now();
    checkPaper(content, context);
    return performance.now() - start;
  };
  const words = planText.replaceAll(/\s+/gu, " ");

  test("takes as long for each block of 5,000 as of 1,000", () => {
    const blocks = Array.from({ length: 5_000 }, (_, index) =>
      index % 10 === 0
        ? heading(2, String(index % 7), "Đề mục có chữ")
        : paragraph(words.slice((index * 37) % 9_000, ((index * 37) % 9_000) + 400)),
    );
    // The best of three: others may be at work on the same machine.
    const best = (count: number) =>
      Math.min(...[1, 2, 3].map(() => timed({ ...sample, blocks: blocks.slice(0, count) })));
    expect(best(5_000) / best(1_000)).toBeLessThan(5 * 1.8);
  });

  test.each([
    ["of blanks", " ".repeat(20_000)],
    ["of full stops", `${". ".repeat(9_000)}x`],
    ["of slashes", "./".repeat(9_900)],
    ["of quotation marks", 'a"“'.repeat(6_000)],
    ["of one word", "ngày ".repeat(4_000)],
    ["of years", "năm 2019 - ".repeat(1_800)],
    ["of tones", "hoà hòa ".repeat(2_400)],
  ])(
    "with a paragraph %s of 20,000 signs goes as fast as with two of half the length",
    (_, text) => {
      const half = text.slice(0, text.length / 2);
      const few = [paragraph("Đoạn đầu."), paragraph("Hết./.")];
      timed({ ...sample, blocks: [paragraph(text), ...few] });
      const whole = timed({ ...sample, blocks: [paragraph(text), ...few] });
      const halves = timed({ ...sample, blocks: [paragraph(half), paragraph(half), ...few] });
      expect(whole).toBeLessThan(halves * 4 + 200);
    },
  );
});
