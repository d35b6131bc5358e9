import { describe, expect, test } from "vitest";

import { applyRule } from "#shared/features/evaluation/apply-rule.ts";
import { rankUnits } from "#shared/features/evaluation/rank-units.ts";
import { schemes } from "#shared/features/evaluation/scheme-data.ts";
import { schemeOfYear } from "#shared/features/evaluation/scheme-of-year.ts";
import type { Scheme, ScoringRule } from "#shared/features/evaluation/scheme.ts";
import { scoreUnit, type UnitScore } from "#shared/features/evaluation/score-unit.ts";
import { schemeProblems } from "#shared/features/evaluation/scheme-problems.ts";
import { explainScore } from "#shared/features/evaluation/text.ts";
import { explainTotal } from "#shared/features/evaluation/total-text.ts";
import { totalFigures } from "#shared/features/indicators/figures.ts";
import type { ReportingUnit } from "#shared/features/indicators/measure-target.ts";
import { exact, ratio, roundExact } from "#shared/kernel/exact.ts";

const linear: ScoringRule = { kind: "linear", from: "0", to: "100" };
const relative: ScoringRule = { kind: "relative", otherwise: "4" };
const bands: ScoringRule = {
  kind: "bands",
  bands: [
    { bound: "90", pointsHundredths: 1000 },
    { bound: "80", pointsHundredths: 800 },
  ],
};
const yesNo: ScoringRule = { kind: "yes-no", bound: "100" };

describe("applyRule", () => {
  test.each<[string, ScoringRule, ReturnType<typeof exact>, string | null, string]>([
    ["linear, a third", linear, ratio(100, 3), null, "333.333333"],
    ["linear, none", linear, exact(0), null, "0"],
    ["linear, above all", linear, exact(120), null, "1000"],
    ["relative, exactly at the target", relative, exact("4.2"), "4.2", "1000"],
    ["relative, half of the target", relative, exact("2.1"), "4.2", "500"],
    ["relative, beyond the target", relative, exact(9), "4.2", "1000"],
    ["relative, the wrong way", relative, exact("-1.5"), "4.2", "0"],
    ["relative, the plan is silent", relative, exact(2), null, "500"],
    ["bands, exactly at a bound", bands, exact(90), null, "1000"],
    ["bands, just under it", bands, exact("89.9999"), null, "800"],
    ["bands, under all", bands, exact(79), null, "0"],
    ["yes-no, all", yesNo, exact(100), null, "1000"],
    ["yes-no, all but one in ten thousand", yesNo, exact("99.99"), null, "0"],
  ])("%s", (_, rule, value, target, points) => {
    const result = applyRule({ rule, maximumHundredths: 1000 }, "up", value, target);
    expect(roundExact(result.points, 6)).toBe(points);
  });

  test("where less is better, bands are ceilings and a target is reached from above", () => {
    const down = (rule: ScoringRule, value: string) =>
      roundExact(
        applyRule({ rule, maximumHundredths: 1000 }, "down", exact(value), null).points,
        0,
      );
    const ceilings: ScoringRule = {
      kind: "bands",
      bands: [
        { bound: "18", pointsHundredths: 1000 },
        { bound: "22", pointsHundredths: 500 },
      ],
    };
    expect(["18", "18.01", "22", "22.01"].map((value) => down(ceilings, value))).toEqual([
      "1000",
      "500",
      "500",
      "0",
    ]);
    expect(["4", "8", "0"].map((value) => down(relative, value))).toEqual(["1000", "500", "1000"]);
  });
});

const scheme: Scheme = {
  code: "thu",
  name: "Thử",
  source: "",
  fromYear: 2020,
  needsCheck: true,
  groups: [{ code: "2.1", name: "Nội dung 1", minimumPercent: null }],
  criteria: [
    criterion("families", "culturalFamilies", 60_00, linear),
    criterion("ntm", "ntmCriteria", 30_00, { kind: "linear", from: "0", to: "19" }),
    criterion("fall", "povertyRateFall", 10_00, relative),
  ],
  classes: [
    { class: "excellent", fromHundredths: 90_00 },
    { class: "good", fromHundredths: 80_00 },
    { class: "fair", fromHundredths: 65_00 },
  ],
  tieBreak: ["families", "ntm"],
};

function criterion(
  code: string,
  indicator: string,
  maximumHundredths: number,
  rule: ScoringRule,
): Scheme["criteria"][number] {
  const source = { kind: "indicator", indicator, basis: "value", rule } as const;
  return { code, name: code, group: "2.1", effect: "score", maximumHundredths, source };
}

function unit(
  kind: "commune" | "town",
  now: Readonly<Record<string, number>>,
  base: Readonly<Record<string, number>> = {},
): ReportingUnit {
  const figures = (counts: Readonly<Record<string, number>>) =>
    totalFigures(
      Object.entries(counts).map(([itemCode, value]) => ({ itemCode, value: String(value) })),
    );
  return {
    unitId: 1,
    unitName: "Xã Thử",
    kind,
    figures: new Map([
      ["2020-Y", figures(now)],
      ["2019-Y", figures(base)],
    ]),
  };
}

const full = { households: 300, culturalHouseholds: 250, poorHouseholds: 30, ntmCriteriaMet: 13 };
const before = { households: 300, poorHouseholds: 36 };
const targets = new Map([["povertyRateFall", "4.2"]]);
const around = (one: ReportingUnit) => ({
  periodCode: "2020-Y",
  units: [one],
  planTargets: targets,
  provinceMeans: new Map<string, string>(),
});
const score = (one: ReportingUnit) => scoreUnit(scheme, one, around(one));

describe("scoreUnit", () => {
  test("rounds each criterion once, half up, and explains it", () => {
    const result = score(unit("commune", full, before));
    const { scores, ...total } = result;

    // 250/300 × 60 = 50; 13/19 × 30 = 20,526…; 2/4,2 × 10 = 4,7619…
    expect(scores.map(({ pointsHundredths }) => pointsHundredths)).toEqual([5000, 2053, 476]);
    expect(total).toEqual({ unitId: 1, totalHundredths: 7529, class: "fair" });
    expect(scores.map((one) => explainScore(one, one.maximumHundredths))).toEqual([
      "250/300 = 83,33% → 83,33/100 × 60 điểm = 50 điểm",
      "13 tiêu chí → 13/19 × 30 điểm = 20,53 điểm",
      "36/300 (12%) năm gốc, nay 30/300 (10%): giảm 2% → đạt 47,62% của mục tiêu 4,2% × 10 điểm = 4,76 điểm",
    ]);
    expect(explainTotal(scheme, result)).toBeNull();
  });

  test("leaves out what does not apply to the town and scales the rest to 100", () => {
    const result = score(unit("town", { ...full, ntmCriteriaMet: 0 }, before));
    const { scores, totalHundredths } = result;

    expect(scores[1]).toEqual({
      criterionCode: "ntm",
      pointsHundredths: 0,
      maximumHundredths: 0,
      working: { kind: "left-out", why: "not-counted" },
    });
    // (50 + 4,76) of 70 points = 78,2285…
    expect(totalHundredths).toBe(7823);
    expect(explainTotal(scheme, result)).toBe(
      "54,76/70 điểm của các tiêu chí áp dụng, quy về 100 = 78,23 điểm",
    );
  });

  test("leaves a fall out where there is no base year, and a share without an object", () => {
    const { scores, totalHundredths } = score(
      unit("commune", { ...full, households: 0, culturalHouseholds: 0 }),
    );
    expect(scores.map(({ working }) => working)).toMatchObject([
      { kind: "left-out", why: "no-object" },
      { kind: "scored" },
      { kind: "left-out", why: "no-base" },
    ]);
    expect(totalHundredths).toBe(6843);
  });

  test("puts no unit into a class on half a report", () => {
    const { ntmCriteriaMet: _, ...half } = full;
    const result = score(unit("commune", half, before));
    expect([result.class, result.scores[1]?.working]).toEqual(["unknown", { kind: "missing" }]);
    expect(explainScore(result.scores[1]!, 30_00)).toBe("Thiếu số liệu: 0 điểm");
  });

  test("a class begins at its bound", () => {
    const totals = [100, 90, 89, 80, 65, 64].map((percent) => {
      const one = { households: 100, culturalHouseholds: percent };
      const onlyFamilies = { ...scheme, criteria: scheme.criteria.slice(0, 1) };
      const commune = unit("commune", one);
      return scoreUnit(onlyFamilies, commune, around(commune)).class;
    });
    expect(totals).toEqual(["excellent", "excellent", "good", "good", "fair", "weak"]);
  });
});

describe("rankUnits", () => {
  const ranked = (...units: readonly [number, number, number, UnitScore["class"]?][]) =>
    rankUnits(
      units.map(([totalHundredths, families, ntm, unitClass], index) => ({
        unitId: index + 1,
        totalHundredths,
        class: unitClass ?? "good",
        scores: [points("families", families), points("ntm", ntm)],
      })),
      scheme.tieBreak,
    ).map(({ unitId, rank }) => [unitId, rank]);

  function points(criterionCode: string, pointsHundredths: number) {
    const working = { kind: "missing" } as const;
    return { criterionCode, pointsHundredths, maximumHundredths: 100, working };
  }

  test.each([
    [
      "by total",
      ranked([70, 0, 0], [90, 0, 0], [80, 0, 0]),
      [
        [2, 1],
        [3, 2],
        [1, 3],
      ],
    ],
    [
      "a tie by the first criterion",
      ranked([80, 1, 9], [80, 2, 0]),
      [
        [2, 1],
        [1, 2],
      ],
    ],
    [
      "then by the second",
      ranked([80, 1, 0], [80, 1, 5]),
      [
        [2, 1],
        [1, 2],
      ],
    ],
    [
      "what stays equal shares a rank, and the next is left free",
      ranked([90, 0, 0], [80, 1, 1], [80, 1, 1], [70, 0, 0]),
      [
        [1, 1],
        [2, 2],
        [3, 2],
        [4, 4],
      ],
    ],
    [
      "units without a class come last",
      ranked([95, 0, 0, "unknown"], [50, 0, 0, "weak"]),
      [
        [2, 1],
        [1, 2],
      ],
    ],
  ])("%s", (_, result, expected) => {
    expect(result).toEqual(expected);
  });
});

describe("the office's scheme", () => {
  test.each(schemes)("$name of $fromYear contradicts itself nowhere", (one) => {
    expect(schemeProblems(one)).toEqual([]);
    expect(one.groups.map(({ code }) => code)).toEqual(["2.1", "2.2", "2.3", "2.4", "2.5"]);
  });

  test("is chosen by year", () => {
    expect([2001, 2020].map((year) => schemeOfYear(schemes, year).fromYear)).toEqual([2016, 2016]);
  });
});
