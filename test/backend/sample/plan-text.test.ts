import { expect, test } from "vitest";

import { planText } from "#backend/sample/tam-duong-2020/plan-text.ts";
import { parsePlan } from "#shared/features/plans/parse-plan.ts";

const plan = parsePlan(
  planText.split("\n").map((text, index) => ({ text, place: { line: index + 1 } })),
);

test("the sample plan reads without a remark, and whole", () => {
  expect({
    agency: plan.agency,
    year: plan.year,
    numeric: plan.targets.filter(({ comparator }) => comparator !== "keep").length,
    keep: plan.targets.filter(({ comparator }) => comparator === "keep").length,
    tasks: plan.tasks.map(({ number }) => number),
    solutions: plan.solutions.map(({ number }) => number),
    assignments: plan.assignments.map(({ number }) => number),
    recipients: plan.recipients.length,
    signer: plan.signer,
    warnings: plan.warnings,
  }).toEqual({
    agency: "UBND huyện Tam Đường",
    year: 2020,
    numeric: 15,
    keep: 3,
    tasks: ["2.1", "2.2", "2.3", "2.4", "2.5"],
    solutions: ["3.1", "3.2", "3.3", "3.4", "3.5", "3.6"],
    assignments: ["1", "2", "3", "4", "5", "6"],
    recipients: 7,
    signer: {
      authority: ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"],
      name: "Cao Trang Trọng",
    },
    warnings: [],
  });
});

test("its targets carry the figures of the district's plan, each tied to its indicator", () => {
  expect(
    plan.targets.map(
      ({ indicator, comparator, value, unit }) =>
        `${indicator} ${comparator}${value === null ? "" : ` ${value} ${unit}`}`,
    ),
  ).toEqual([
    "communesMeetingNtm = 61.5 %",
    "povertyFundRaised > 134000000 đồng",
    "povertyRateFall = 4.2 %",
    "culturalFamilies = 87.5 %",
    "culturalVillages = 80.5 %",
    "culturalAgencies = 100 %",
    "villagesWithCultureHouse > 81 %",
    "villagesWithArtTroupe = 74 %",
    "universalPreschoolAge5 keep",
    "universalPrimary keep",
    "universalLowerSecondary keep",
    "preschoolsMeetingStandard = 46.2 %",
    "primarySchoolsMeetingStandard = 75 %",
    "lowerSecondarySchoolsMeetingStandard = 30.8 %",
    "communesMeetingHealthStandard = 100 %",
    "naturalPopulationGrowth = 15.9 ‰",
    "birthRateFall = 0.7 ‰",
    "malnutritionRate < 22 %",
  ]);
});
