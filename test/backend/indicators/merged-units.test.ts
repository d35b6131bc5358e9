import { expect, test } from "vitest";

import { startDistrict } from "./district.ts";

const poor = (households: number, poorHouseholds: number, ntmRecognised?: number) => ({
  commune: ntmRecognised === undefined ? {} : { ntmRecognised },
  villages: [{ households, poorHouseholds }],
});

/** Xã Hai went into Xã Một, and Xã Ba had gone into Xã Hai before; Xã Bốn was parted among others. */
const district = {
  units: [
    {
      name: "Xã Một",
      reports: { "2019-Y": poor(100, 10, 1), "2020-Y": poor(350, 35, 1) },
    },
    {
      name: "Xã Hai",
      activeTo: "2020-02-29",
      mergedInto: 1,
      reports: { "2019-Y": poor(200, 60, 1) },
    },
    {
      name: "Xã Ba",
      activeTo: "2020-01-31",
      mergedInto: 2,
      reports: { "2019-Y": poor(50, 5) },
    },
    { name: "Xã Bốn", activeTo: "2020-02-29", reports: { "2019-Y": poor(500, 500) } },
    { name: "Xã Năm", reports: { "2019-Y": poor(100, 20), "2020-Y": poor(100, 15) } },
  ],
  targets: [["povertyRateFall", "=", "4", "%"]],
} as const;

test("a fall holds a unit against all that went whole into it, and the district against the same people", async () => {
  await using backend = await startDistrict(district);
  const { targets } = await backend.ok("indicators.results", { year: 2020, periodCode: "2020-Y" });
  const [target] = targets;
  // 75/350 became 35/350; 20/100 became 15/100; together 95/450 became 50/450.
  expect(
    target?.units.map(({ unitName, baseNumerator, baseDenominator, value }) => [
      unitName,
      baseNumerator,
      baseDenominator,
      value,
    ]),
  ).toEqual([
    ["Xã Một", "75", "350", "11.4"],
    ["Xã Năm", "20", "100", "5"],
  ]);
  expect(target?.district).toMatchObject({
    baseNumerator: "95",
    baseDenominator: "450",
    numerator: "50",
    denominator: "450",
    value: "10",
  });
});

test("the figures behind it are those of the merged units too", async () => {
  await using backend = await startDistrict(district);
  const trace = await backend.ok("indicators.trace", {
    indicator: "povertyRateFall",
    periodCode: "2020-Y",
    unitId: 1,
  });
  const before = trace.filter(
    ({ periodCode, itemCode }) => periodCode === "2019-Y" && itemCode === "poorHouseholds",
  );
  expect(before.map(({ unitName, value }) => [unitName, value])).toEqual([
    ["Xã Một", "10"],
    ["Xã Hai", "60"],
    ["Xã Ba", "5"],
  ]);
});

test("a report is reviewed beside the sums, says so, and adds no yes to a yes", async () => {
  await using backend = await startDistrict(district);
  const submissionId = await backend.inFile(async (db) => {
    const row = await db
      .selectFrom("submission")
      .select("id")
      .where("unitId", "=", 1)
      .where("periodCode", "=", "2020-Y")
      .executeTakeFirstOrThrow();
    return row.id;
  });
  const review = await backend.ok("submissions.review", { submissionId });
  expect(review.merged).toEqual([
    { name: "Xã Hai", activeTo: "2020-02-29" },
    { name: "Xã Ba", activeTo: "2020-01-31" },
  ]);
  const rowOf = (id: string) => review.rows.find((row) => row.id === id);
  expect(rowOf("villages/households")).toMatchObject({ now: "350", lastYear: "350" });
  expect(rowOf("villages/poorHouseholds")).toMatchObject({ now: "35", lastYear: "75" });
  expect(rowOf("unit/ntmRecognised")).toMatchObject({ now: "1", lastYear: "1" });
});

test("a new unit made of others has their years before", async () => {
  await using backend = await startDistrict({
    units: [
      { name: "Xã Mới", reports: { "2020-Y": poor(150, 15) } },
      {
        name: "Xã Cũ",
        activeTo: "2020-02-29",
        mergedInto: 1,
        reports: { "2019-Y": poor(90, 30) },
      },
      {
        name: "Xã Xưa",
        activeTo: "2020-02-29",
        mergedInto: 1,
        reports: { "2019-Y": poor(60, 15) },
      },
    ],
  });
  const review = await backend.ok("submissions.review", { submissionId: 1 });
  expect([review.lastPeriod, review.lastYear]).toEqual(["2019-Y", "2019-Y"]);
  expect(review.rows.find(({ id }) => id === "villages/poorHouseholds")).toMatchObject({
    now: "15",
    lastYear: "45",
  });
});

test("a unit goes into one that is there, not into itself, and only when it has ended", async () => {
  await using backend = await startDistrict(district);
  const [first] = await backend.ok("office.units", {});
  if (first === undefined) throw new Error("no unit");
  const { villages: _, ...unit } = first;
  const save = (change: Readonly<{ activeTo: string | null; mergedInto: number | null }>) =>
    backend.dispatch("office.saveUnit", { ...unit, ...change });
  expect(await save({ activeTo: null, mergedInto: 5 })).toMatchObject({ ok: false });
  expect(await save({ activeTo: "2020-12-31", mergedInto: 1 })).toMatchObject({ ok: false });
  expect(await save({ activeTo: "2020-12-31", mergedInto: 99 })).toMatchObject({
    ok: false,
    error: { code: "office.unit-not-found" },
  });
  expect(await save({ activeTo: "2020-12-31", mergedInto: 5 })).toMatchObject({
    ok: true,
    value: { mergedInto: 5 },
  });
});
