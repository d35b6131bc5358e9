import { describe, expect, test } from "vitest";

import { totalFigures } from "#shared/features/indicators/figures.ts";
import { basePeriodOf, findIndicator } from "#shared/features/indicators/find-indicator.ts";
import { dataItems } from "#shared/features/indicators/data-item-data.ts";
import { indicators } from "#shared/features/indicators/indicator-data.ts";
import { itemsOf } from "#shared/features/indicators/find-indicator.ts";
import { measureTarget, type ReportingUnit } from "#shared/features/indicators/measure-target.ts";
import type { Comparator } from "#shared/features/plans/comparator.ts";
import { campaignForm } from "#shared/features/submissions/campaign-form-data.ts";

type Counts = Readonly<Record<string, number | readonly number[]>>;

/** A unit with its counts by period; a list is one count a village. */
function unit(
  unitId: number,
  periods: Readonly<Record<string, Counts>>,
  kind: "commune" | "town" = "commune",
): ReportingUnit {
  return {
    unitId,
    unitName: `Xã ${unitId}`,
    kind,
    figures: new Map(
      Object.entries(periods).map(([period, counts]) => [
        period,
        totalFigures(
          Object.entries(counts).flatMap(([itemCode, values]) =>
            [values].flat().map((value) => ({ itemCode, value: String(value) })),
          ),
        ),
      ]),
    ),
  };
}

function results(
  indicator: string,
  [comparator, target]: readonly [Comparator, string | null],
  units: readonly ReportingUnit[],
  periodCode = "2020-Y",
) {
  const result = measureTarget(
    { targetId: 1, group: "1", text: "", indicator, comparator, target, unit: null },
    periodCode,
    units,
  );
  return { ...result, unitStates: result.units.map(({ state }) => state) };
}

const ntm = (unitId: number, recognised: number) =>
  unit(unitId, { "2020-Y": { ntmRecognised: recognised } });

describe("measureTarget", () => {
  test("measures nothing by a code that is no indicator's", () => {
    const result = results("noSuchCode", ["=", "61.5"], [ntm(1, 1)]);
    expect(result).toMatchObject({ indicator: null, indicatorName: null, state: "unknown" });
  });

  test("counts recognised communes among communes, without the town", () => {
    const communes = Array.from({ length: 13 }, (_, index) => ntm(index + 1, index < 8 ? 1 : 0));
    const result = results(
      "communesMeetingNtm",
      ["=", "61.5"],
      [...communes, unit(14, {}, "town")],
    );

    expect(result).toMatchObject({
      state: "met",
      district: { value: "61.5", numerator: "8", denominator: "13" },
      unitsReported: 13,
      unitsExpected: 13,
      unit: "%",
      direction: "up",
    });
    expect(result.unitStates).toEqual([
      ...Array.from({ length: 8 }, () => "met"),
      ...Array.from({ length: 5 }, () => "missed"),
    ]);
  });

  test("shows what is in, but says nothing while a unit's report is missing", () => {
    const result = results("communesMeetingNtm", ["=", "50"], [ntm(1, 1), ntm(2, 1), unit(3, {})]);

    expect(result).toMatchObject({
      state: "unknown",
      district: { value: "100", numerator: "2", denominator: "2" },
      unitsReported: 2,
      unitsExpected: 3,
    });
    expect(result.unitStates).toEqual(["met", "met", "unknown"]);
  });

  test("a share of villages has the villages that answered as its denominator", () => {
    const result = results(
      "villagesWithCultureHouse",
      [">", "81"],
      [
        unit(1, { "2020-Y": { cultureHouse: [1, 1, 1, 0] } }),
        unit(2, { "2020-Y": { cultureHouse: [1, 1, 1, 1, 1, 1, 0] } }),
      ],
    );

    expect(result.district).toMatchObject({ numerator: "9", denominator: "11", value: "81.8" });
    expect([result.state, result.unitStates]).toEqual(["met", ["missed", "met"]]);
  });

  test("compares the poverty rate of the same units in both years", () => {
    const poor = (
      unitId: number,
      base: readonly [number, number],
      now: readonly [number, number],
    ) =>
      unit(unitId, {
        "2019-Y": { poorHouseholds: base[0], households: base[1] },
        "2020-Y": { poorHouseholds: now[0], households: now[1] },
      });
    const result = results(
      "povertyRateFall",
      ["=", "4.2"],
      [poor(1, [100, 500], [80, 500]), poor(2, [100, 500], [78, 500])],
    );

    expect(result).toMatchObject({
      state: "met",
      district: {
        value: "4.2",
        numerator: "158",
        denominator: "1000",
        baseNumerator: "200",
        baseDenominator: "1000",
      },
    });
  });

  test("a fall without its base year is not known, and the unit is not counted as reported", () => {
    const result = results(
      "povertyRateFall",
      ["=", "4.2"],
      [unit(1, { "2020-Y": { poorHouseholds: 8, households: 100 } })],
    );

    expect([result.state, result.unitsReported, result.district.value]).toEqual([
      "unknown",
      0,
      null,
    ]);
  });

  test("a commune without such a school is in the count but is not judged", () => {
    const result = results(
      "primarySchoolsMeetingStandard",
      ["=", "75"],
      [
        unit(1, { "2020-Y": { primarySchools: 4, primarySchoolsMeetingStandard: 3 } }),
        unit(2, { "2020-Y": { primarySchools: 0, primarySchoolsMeetingStandard: 0 } }),
      ],
    );

    expect([result.state, result.unitStates]).toEqual(["met", ["met", "not-judged"]]);
    expect(result.units[1]).toMatchObject({ value: null, numerator: "0", denominator: "0" });
  });

  test("a sum over the district judges no single unit", () => {
    const result = results(
      "povertyFundRaised",
      [">", "134000000"],
      [
        unit(1, { "2020-Y": { povertyFundDong: 100_000_000 } }),
        unit(2, { "2020-Y": { povertyFundDong: 34_000_001 } }, "town"),
      ],
    );

    expect(result.district).toEqual({
      value: "134000001",
      numerator: null,
      denominator: null,
      baseNumerator: null,
      baseDenominator: null,
    });
    expect([result.state, result.unitStates]).toEqual(["met", ["not-judged", "not-judged"]]);
  });

  test("half a year of births does not judge a yearly rate", () => {
    const counts = { births: 30, deaths: 10, averagePopulation: 3000 };
    const growth = (period: string) =>
      results("naturalPopulationGrowth", ["=", "15.9"], [unit(1, { [period]: counts })], period);

    expect([growth("2020-H1").state, growth("2020-Y").state]).toEqual(["unknown", "met"]);
    expect(growth("2020-H1").district).toMatchObject({ value: "6.7", numerator: "20" });
  });

  test("keeping wants every unit", () => {
    const kept = (...flags: readonly number[]) =>
      results(
        "universalPrimary",
        ["keep", null],
        flags.map((flag, index) => unit(index + 1, { "2020-Y": { universalPrimaryKept: flag } })),
      ).state;

    expect([kept(1, 1, 1), kept(1, 0, 1)]).toEqual(["met", "missed"]);
  });

  test("a target without an indicator stays unknown", () => {
    const result = results("", ["=", "5"], [ntm(1, 1)]);
    expect([result.state, result.unitsExpected, result.indicatorName]).toEqual([
      "unknown",
      0,
      null,
    ]);
  });

  test("adds a thousand fractions without losing anything", () => {
    const units = Array.from({ length: 1000 }, (_, index) =>
      unit(index + 1, { "2020-Y": { households: 0.3, culturalHouseholds: 0.1 } }),
    );
    expect(results("culturalFamilies", [">=", "33.3"], units).district).toMatchObject({
      numerator: "100",
      denominator: "300",
      value: "33.3",
    });
  });
});

describe("the catalogue", () => {
  test("every indicator is made of items that the form asks for", () => {
    const asked = new Set(
      campaignForm.sections.flatMap(({ items }) => items.map(({ code }) => code)),
    );
    const used = indicators.flatMap((indicator) => itemsOf(indicator));
    expect(used.filter((code) => !asked.has(code))).toEqual([]);
    expect(dataItems.map(({ code }) => code).filter((code) => !asked.has(code))).toEqual([]);
  });

  test("a stock falls from the end of last year, a flow from the same period", () => {
    const base = (code: string, period: string) => basePeriodOf(findIndicator(code)!, period);
    expect([
      base("povertyRateFall", "2020-H1"),
      base("birthRateFall", "2020-H1"),
      base("birthRateFall", "2020-Y"),
      base("culturalFamilies", "2020-Y"),
    ]).toEqual(["2019-Y", "2019-H1", "2019-Y", null]);
  });
});
