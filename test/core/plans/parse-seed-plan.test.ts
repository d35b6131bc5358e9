import { readFileSync } from "node:fs";

import { describe, expect, test } from "vitest";

import { parsePlan } from "#shared/features/plans/parse-plan.ts";
import { findSeedPlan, linesOf } from "./plan-source.ts";

const path = findSeedPlan();
if (path === null) {
  console.warn(
    "SKIPPED: the office's plan of 2020 (ke-hoach-2020.txt) is not here; set DOAN_KET_SEED_PLAN to its path.",
  );
}

describe.skipIf(path === null)("the office's plan of 2020", () => {
  const plan = parsePlan(linesOf(path === null ? "" : readFileSync(path, "utf8")));
  const numeric = plan.targets.filter(({ comparator }) => comparator !== "keep");
  const kept = plan.targets.filter(({ comparator }) => comparator === "keep");

  test("is known by its title, agency and year", () => {
    expect([plan.title, plan.agency, plan.year, plan.bases.length]).toEqual([
      'Triển khai thực hiện cuộc vận động "Toàn dân đoàn kết xây dựng nông thôn mới, đô thị văn minh" trên địa bàn huyện Tam Đường năm 2020',
      "UBND huyện Tam Đường",
      2020,
      1,
    ]);
  });

  test("has 15 targets with a figure", () => {
    expect(
      numeric.map(({ group, indicator, comparator, value, unit }) =>
        [group, indicator, comparator, value, unit].join(" "),
      ),
    ).toEqual([
      "(1) communesMeetingNtm = 61.5 %",
      "(2) povertyFundRaised > 134000000 đồng",
      "(3) povertyRateFall = 4.2 %",
      "(4) culturalFamilies = 87.5 %",
      "(4) culturalVillages = 80.5 %",
      "(4) culturalAgencies = 100 %",
      "(4) villagesWithCultureHouse > 81 %",
      "(4) villagesWithArtTroupe = 74 %",
      "(5) preschoolsMeetingStandard = 46.2 %",
      "(5) primarySchoolsMeetingStandard = 75 %",
      "(5) lowerSecondarySchoolsMeetingStandard = 30.8 %",
      "(6) communesMeetingHealthStandard = 100 %",
      "(6) naturalPopulationGrowth = 15.9 ‰",
      "(6) birthRateFall = 0.7 ‰",
      "(6) malnutritionRate < 22 %",
    ]);
  });

  test("gives each figure a clause that can be read by itself", () => {
    expect(numeric.filter(({ group }) => group === "(4)").map(({ text }) => text)).toEqual([
      "87,5% hộ gia đình đạt tiêu chuẩn văn hóa",
      "80,5% số bản đạt tiêu chuẩn văn hóa",
      "100% cơ quan, đơn vị, trường học đạt tiêu chuẩn văn hóa",
      "trên 81% số bản có nhà văn hóa",
      "74% số bản có đội văn nghệ quần chúng",
    ]);
  });

  test("keeps three results without a figure", () => {
    expect(kept.map(({ indicator, value, unit }) => [indicator, value, unit])).toEqual([
      ["universalPreschoolAge5", null, null],
      ["universalPrimary", null, null],
      ["universalLowerSecondary", null, null],
    ]);
  });

  test("has its tasks, solutions and assignments under the numbers that were typed", () => {
    expect({
      tasks: plan.tasks.map(({ number, paragraphs }) => [number, paragraphs.length]),
      solutions: plan.solutions.map(({ number, paragraphs }) => [number, paragraphs.length]),
      assignments: plan.assignments.map(({ number, duties }) => [number, duties.length]),
    }).toEqual({
      tasks: [
        ["2.1", 3],
        ["2.2", 3],
        ["2.3", 2],
        ["2.4", 2],
        ["2.5", 1],
      ],
      solutions: [
        ["3.1", 2],
        ["3.2", 3],
        ["3.3", 4],
        ["3.4", 2],
        ["3.5", 1],
        ["3.6", 3],
      ],
      assignments: [
        ["1", 3],
        ["2", 1],
        ["3", 1],
        ["4", 1],
        ["5", 1],
        ["7", 2],
      ],
    });
  });

  test("ends with seven recipients and the signer", () => {
    expect([plan.recipients.length, plan.signer]).toEqual([
      7,
      {
        authority: ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"],
        name: "Cao Trang Trọng",
      },
    ]);
  });

  test("has the paragraphs whole that a page break had cut", () => {
    const texts = plan.blocks.map(({ text }) => text);
    expect([
      texts.filter((text) => text.includes("sản xuất nông, lâm nghiệp để sản xuất")).length,
      texts.filter((text) => text.includes("pháp luật về bảo vệ môi trường. Tăng cường")).length,
    ]).toEqual([1, 1]);
  });

  test("warns of what a clerk should look at", () => {
    expect(plan.warnings.map(({ code, where }) => `${where.line} ${code}`)).toEqual([
      "32 plans.mixed-quotes",
      "48 plans.paragraph-joined",
      "64 plans.paragraph-joined",
      "68 plans.mixed-spelling",
      "68 plans.mixed-spelling",
      "74 plans.mixed-spelling",
      "102 plans.capital-letters",
      "136 plans.capital-letters",
      "146 plans.numbering-jump",
      "150 plans.paragraph-unfinished",
      "152 plans.capital-letters",
      "152 plans.closing-mark",
      "157 plans.mixed-spelling",
      "159 plans.capital-letters",
    ]);
  });
});
