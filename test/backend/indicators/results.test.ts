import { expect, test } from "vitest";

import { startDistrict } from "./district.ts";

const families = (households: number, cultural: number, poor: number) => ({
  households,
  culturalHouseholds: cultural,
  poorHouseholds: poor,
});

/** Three communes and a town; the third left on 1 March 2020. */
const district = {
  units: [
    {
      name: "Xã Một",
      reports: {
        "2019-Y": { commune: { ntmRecognised: 0 }, villages: [families(100, 80, 30)] },
        "2020-Y": {
          commune: { ntmRecognised: 1, povertyFundDong: 60_000_000, births: null },
          villages: [families(60, 50, 10), families(40, 35, 10)],
        },
      },
    },
    {
      name: "Xã Hai",
      reports: {
        "2019-Y": { commune: { ntmRecognised: 0 }, villages: [families(200, 150, 40)] },
        "2020-Y": {
          commune: { ntmRecognised: 0, povertyFundDong: 74_000_000 },
          villages: [families(200, 170, 30)],
        },
      },
    },
    {
      name: "Xã Ba",
      activeTo: "2020-02-29",
      reports: { "2019-Y": { commune: { ntmRecognised: 1 }, villages: [families(50, 50, 50)] } },
    },
    {
      name: "Thị trấn",
      kind: "town",
      reports: {
        "2019-Y": { villages: [families(100, 90, 10)] },
        "2020-Y": {
          commune: { povertyFundDong: 1 },
          villages: [families(100, 95, 8)],
        },
      },
    },
  ],
  targets: [
    ["communesMeetingNtm", "=", "50", "%"],
    ["povertyFundRaised", ">", "134000000", "đồng"],
    ["povertyRateFall", "=", "5.5", "%"],
    ["culturalFamilies", "=", "87.5", "%"],
    ["birthRateFall", "=", "0.7", "‰"],
    [null, "=", "5", "%"],
  ],
} as const;

test("measures the plan's targets with the units of the day and their own base year", async () => {
  await using backend = await startDistrict(district);

  const { targets } = await backend.ok("indicators.results", {
    year: 2020,
    periodCode: "2020-Y",
  });

  expect(
    targets.map(({ state, district: { value, numerator, denominator }, ...target }) => [
      state,
      value,
      numerator,
      denominator,
      `${target.unitsReported}/${target.unitsExpected}`,
    ]),
  ).toEqual([
    ["met", "50", "1", "2", "2/2"],
    ["met", "134000001", null, null, "3/3"],
    // 80/400 − 58/400, without the commune that left: 20% − 14,5%.
    ["met", "5.5", "58", "400", "3/3"],
    ["met", "87.5", "350", "400", "3/3"],
    ["unknown", null, null, null, "0/3"],
    ["unknown", null, null, null, "0/0"],
  ]);
  expect(targets[0]?.units.map(({ unitName, state }) => [unitName, state])).toEqual([
    ["Xã Một", "met"],
    ["Xã Hai", "missed"],
  ]);
});

test("a unit that is not in the district when the data close is not waited for", async () => {
  await using backend = await startDistrict(district);

  const of2019 = await backend.ok("indicators.results", { year: 2020, periodCode: "2019-Y" });

  expect(of2019.targets[0]).toMatchObject({
    unitsExpected: 3,
    district: { numerator: "1", denominator: "3", value: "33.3" },
  });
});

test("a newer accepted report takes the place of the older one's figures", async () => {
  await using backend = await startDistrict(district);
  await backend.report(1, "2020-Y", {
    commune: { ntmRecognised: 0 },
    villages: [families(100, 90, 20)],
  });

  const { targets } = await backend.ok("indicators.results", { year: 2020, periodCode: "2020-Y" });
  const figures = await backend.inFile((db) =>
    db
      .selectFrom("figure")
      .select(["itemCode", "value"])
      .where("unitId", "=", 1)
      .where("periodCode", "=", "2020-Y")
      .orderBy("id")
      .execute(),
  );

  expect(targets.map(({ state }) => state).slice(0, 2)).toEqual(["missed", "unknown"]);
  expect(figures).toEqual([
    { itemCode: "ntmRecognised", value: "0" },
    { itemCode: "households", value: "100" },
    { itemCode: "culturalHouseholds", value: "90" },
    { itemCode: "poorHouseholds", value: "20" },
  ]);
});

test("leads from an indicator to the cells of this year and of the base year", async () => {
  await using backend = await startDistrict(district);

  const trace = await backend.ok("indicators.trace", {
    indicator: "povertyRateFall",
    periodCode: "2020-Y",
    unitId: 1,
  });

  expect(
    trace.map(({ periodCode, villageName, itemCode, value, sheet, cell }) =>
      [periodCode, villageName, itemCode, value, `${sheet}!${cell}`].join(" "),
    ),
  ).toEqual([
    "2020-Y Bản 1 households 60 Bản!C7",
    "2020-Y Bản 1 poorHouseholds 10 Bản!E7",
    "2020-Y Bản 2 households 40 Bản!C8",
    "2020-Y Bản 2 poorHouseholds 10 Bản!E8",
    "2019-Y Bản 1 households 100 Bản!C7",
    "2019-Y Bản 1 poorHouseholds 30 Bản!E7",
  ]);
  expect(trace[0]).toMatchObject({
    unitName: "Xã Một",
    itemName: "Tổng số hộ",
    fileName: "đơn vị 1 2020-Y.xlsx",
    version: 1,
    acceptedBy: "Lò Thị Hòa",
    acceptedAt: "2020-12-02T00:00:00.000Z",
    corrections: 0,
  });
});

test("counts the corrections of a cell, and its figure follows once it is accepted again", async () => {
  await using backend = await startDistrict(district);
  const { id: valueId, submissionId } = await backend.inFile((db) =>
    db
      .selectFrom("submissionValue")
      .innerJoin("submission", "submission.id", "submissionValue.submissionId")
      .select(["submissionValue.id", "submissionValue.submissionId"])
      .where("submissionValue.villageId", "=", 102)
      .where("itemCode", "=", "culturalHouseholds")
      .executeTakeFirstOrThrow(),
  );
  await backend.ok("submissions.reopen", { submissionId, reason: "Bản báo lại" });
  await backend.ok("submissions.correct", { valueId, typed: "36", reason: "Bản báo lại" });
  await backend.ok("submissions.accept", { submissionIds: [submissionId] });

  const trace = await backend.ok("indicators.trace", {
    indicator: "culturalFamilies",
    periodCode: "2020-Y",
    unitId: null,
  });

  expect(
    trace
      .filter(({ itemCode }) => itemCode === "culturalHouseholds")
      .map(({ unitName, value, corrections }) => [unitName, value, corrections]),
  ).toEqual([
    ["Xã Một", "50", 0],
    ["Xã Một", "36", 1],
    ["Xã Hai", "170", 0],
    ["Thị trấn", "95", 0],
  ]);
});

test.each([
  [
    "indicators.results",
    { year: 2021, periodCode: "2020-Y" },
    { code: "plans.not-found", details: { year: 2021 } },
  ],
  [
    "indicators.results",
    { year: 2020, periodCode: "2021-Y" },
    { code: "submissions.period-not-found", details: { periodCode: "2021-Y" } },
  ],
  [
    "indicators.trace",
    { indicator: "x", periodCode: "2020-Y", unitId: null },
    { code: "indicators.not-found", details: { indicator: "x" } },
  ],
] as const)("%s %o is refused", async (method, input, error) => {
  await using backend = await startDistrict(district);
  expect(await backend.dispatch(method, input)).toEqual({ ok: false, error });
});
