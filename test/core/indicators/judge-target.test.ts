import { describe, expect, test } from "vitest";

import { findIndicator } from "#shared/features/indicators/find-indicator.ts";
import { judgeTarget } from "#shared/features/indicators/judge-target.ts";
import type { Comparator } from "#shared/features/plans/comparator.ts";
import { exact, ratio } from "#shared/kernel/exact.ts";

const share = findIndicator("culturalFamilies")!;
const malnutrition = findIndicator("malnutritionRate")!;
const fund = findIndicator("povertyFundRaised")!;
const growth = findIndicator("naturalPopulationGrowth")!;

const percent = (part: number, whole: number) => ratio(part * 100, whole);

describe("judgeTarget", () => {
  test.each<[Comparator, string | null, ReturnType<typeof exact> | null, string, string]>([
    ["=", "61.5", percent(8, 13), "met", "61,538…% is printed 61,5%"],
    ["=", "46.2", percent(6, 13), "met", "46,1538…% is printed 46,2%"],
    ["=", "30.8", percent(4, 13), "met", "30,769…% is printed 30,8%"],
    ["=", "46.2", exact("46.15"), "met", "a half goes up"],
    ["=", "46.2", exact("46.1499"), "missed", "printed 46,1%"],
    ["=", "75", percent(9, 12), "met", "exactly at the target"],
    ["=", "74", percent(87, 118), "missed", "73,7% is not rounded to a whole percent"],
    ["=", "74", percent(88, 118), "met", "74,6%"],
    ["=", "100", percent(97, 98), "missed", "one is wanting"],
    ["=", "100", percent(9_999, 10_000), "missed", "all means all"],
    ["=", "100", percent(98, 98), "met", "all"],
    [">", "81", percent(81, 100), "missed", "exactly at a bound is not above it"],
    [">", "81", ratio(81_0001, 10_000), "met", "a ten-thousandth above"],
    [">=", "61.6", percent(8, 13), "missed", "a bound in words is exact"],
    [">=", "80", percent(4, 5), "met", "exactly at the bound"],
    ["<=", "80", percent(4, 5), "met", "exactly at the bound"],
    ["keep", null, percent(13, 13), "met", "every unit keeps it"],
    ["keep", null, percent(12, 13), "missed", "one does not"],
    ["=", "61.5", null, "unknown", "no figures"],
    ["=", null, exact(1), "unknown", "no figure in the plan"],
  ])("%s %s → %#: %s is %s (%s)", (comparator, target, value, expected) => {
    expect(judgeTarget({ comparator, target }, share, value)).toBe(expected);
  });

  test.each<[Comparator, string, ReturnType<typeof exact>, string, string]>([
    ["<", "22", exact("22"), "missed", "exactly at the bound"],
    ["<", "22", exact("21.9999"), "met", "under it"],
    ["=", "22", exact("22.0499"), "met", "printed 22,0%"],
    ["=", "22", exact("22.05"), "missed", "printed 22,1%"],
  ])("less is better: %s %s%% against %s → %s (%s)", (comparator, target, value, expected) => {
    expect(judgeTarget({ comparator, target }, malnutrition, value)).toBe(expected);
  });

  test("an expected growth is met at or under the plan's level", () => {
    const judge = (value: string) =>
      judgeTarget({ comparator: "=", target: "15.9" }, growth, exact(value));
    expect(["15.8", "15.9", "15.94", "15.95"].map(judge)).toEqual(["met", "met", "met", "missed"]);
  });

  test("a target in another unit than the indicator's is not judged", () => {
    const judge = (unit: string | null) =>
      judgeTarget({ comparator: "=", target: "15.9", unit }, growth, exact("15.9"));
    expect(["%", "‰", null].map(judge)).toEqual(["unknown", "met", "met"]);
  });

  test("money above a bound counts from the first đồng", () => {
    const judge = (dong: number) =>
      judgeTarget({ comparator: ">", target: "134000000" }, fund, exact(dong));
    expect([judge(134_000_000), judge(134_000_001)]).toEqual(["missed", "met"]);
  });
});
