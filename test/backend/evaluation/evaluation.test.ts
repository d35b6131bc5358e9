import { expect, test } from "vitest";

import { startDistrict } from "../indicators/district.ts";
import { fullReport, townReport } from "./full-report.ts";

const year = 2020;
const periodCode = "2020-Y";

/** Two communes and the town; the second commune is behind in families, NTM criteria and poverty. */
const district = {
  units: [
    {
      name: "Xã Một",
      reports: { "2019-Y": fullReport(80, 10), "2020-Y": fullReport(90, 5) },
    },
    {
      name: "Xã Hai",
      reports: { "2019-Y": fullReport(60, 40), "2020-Y": fullReport(45, 38, 10) },
    },
    {
      name: "Thị trấn",
      kind: "town",
      reports: { "2019-Y": townReport(80, 10), "2020-Y": townReport(80, 6) },
    },
  ],
  targets: [
    ["povertyRateFall", "=", "4", "%"],
    ["culturalFamilies", "=", "90", "%"],
  ],
} as const;

test("scores, ranks and classes the units, with the working of every point", async () => {
  await using backend = await startDistrict(district);

  const evaluation = await backend.ok("evaluation.run", { year, periodCode });

  expect(evaluation).toMatchObject({
    year,
    periodCode,
    schemeName: "Bộ tiêu chí chấm điểm Cuộc vận động",
    schemeNeedsCheck: true,
    maximumHundredths: 100_00,
    computedBy: "Một người dùng",
    isStale: false,
    isIllustrative: false,
  });
  expect(
    evaluation.units.map(({ unitName, rank, totalHundredths, class: unitClass, total }) => [
      rank,
      unitName,
      totalHundredths,
      unitClass,
      total,
    ]),
  ).toEqual([
    [1, "Xã Một", 100_00, "excellent", null],
    // 12 × 80/90 = 10,67 of 12; without NTM criteria and the communes' health standard: 83,67/85.
    [
      2,
      "Thị trấn",
      98_44,
      "excellent",
      "83,67/85 điểm của các tiêu chí áp dụng, quy về 100 = 98,44 điểm",
    ],
    // Fall 2 of 4: 6; criteria 10/19 × 12 = 6,32; families 45/90 × 12 = 6.
    [3, "Xã Hai", 82_32, "good", null],
  ]);
  expect(evaluation.units[2]?.scores.slice(0, 4).map(({ explanation }) => explanation)).toEqual([
    "40/100 (40%) năm gốc, nay 38/100 (38%): giảm 2% → đạt 50% của mục tiêu 4% × 12 điểm = 6 điểm",
    "5.000.000 đồng → đạt: 6 điểm",
    "10 tiêu chí → 10/19 × 12 điểm = 6,32 điểm",
    "45/100 = 45% → đạt 50% của mục tiêu 90% × 12 điểm = 6 điểm",
  ]);
  expect(await backend.ok("evaluation.show", { year })).toEqual(evaluation);
});

test("is stale after a figure it rests on has changed, until it is run again", async () => {
  await using backend = await startDistrict(district);
  await backend.ok("evaluation.run", { year, periodCode });
  const stale = async () => (await backend.ok("evaluation.show", { year })).isStale;

  await backend.report(2, periodCode, fullReport(45, 38, 10));
  const afterTheSame = await stale();
  await backend.report(2, periodCode, fullReport(46, 38, 10));
  const afterAnother = await stale();
  await backend.ok("evaluation.run", { year, periodCode });

  expect([afterTheSame, afterAnother, await stale()]).toEqual([false, true, false]);
});

test("scores nothing by a target in another unit than its indicator's", async () => {
  await using backend = await startDistrict(district);
  const explanations = async () =>
    (await backend.ok("evaluation.run", { year, periodCode })).units
      .flatMap(({ scores }) => scores.map(({ explanation }) => explanation))
      .filter((explanation) => explanation.includes("mục tiêu 90%"));
  const fitting = await explanations();
  await backend.inFile((db) =>
    db.updateTable("planTarget").set({ unit: "‰" }).where("value", "=", "90").execute(),
  );

  expect(fitting.length).toBeGreaterThan(0);
  expect(await explanations()).toEqual([]);
});

test("is stale after the plan's target has changed", async () => {
  await using backend = await startDistrict(district);
  await backend.ok("evaluation.run", { year, periodCode });
  await backend.inFile((db) =>
    db.updateTable("planTarget").set({ value: "95" }).where("value", "=", "90").execute(),
  );

  expect((await backend.ok("evaluation.show", { year })).isStale).toBe(true);
});

test("keeps earlier evaluations and one copy of the scheme as it was applied", async () => {
  await using backend = await startDistrict(district);
  await backend.ok("evaluation.run", { year, periodCode });
  const second = await backend.ok("evaluation.run", { year, periodCode });

  const kept = await backend.inFile(async (db) => ({
    evaluations: await db.selectFrom("evaluation").select(["id", "isCurrent"]).execute(),
    schemes: await db.selectFrom("scheme").select(["code", "version"]).execute(),
    scores: (await db.selectFrom("unitScore").select("unitId").execute()).length,
    audit: await db
      .selectFrom("auditEntry")
      .select(["action", "subject"])
      .where("action", "=", "evaluation.run")
      .execute(),
  }));

  expect(second.id).toBe(2);
  expect(kept).toEqual({
    evaluations: [
      { id: 1, isCurrent: 0 },
      { id: 2, isCurrent: 1 },
    ],
    schemes: [{ code: "cham-diem-cuoc-van-dong", version: 1 }],
    scores: 2 * 3 * 17,
    audit: [
      { action: "evaluation.run", subject: "2020-Y" },
      { action: "evaluation.run", subject: "2020-Y" },
    ],
  });
});

test("a unit that has not reported comes last, without a class", async () => {
  await using backend = await startDistrict({
    ...district,
    units: [{ name: "Xã Chưa Báo", reports: {} }, ...district.units],
  });

  const { units } = await backend.ok("evaluation.run", { year, periodCode });

  expect(units.at(-1)).toMatchObject({
    unitName: "Xã Chưa Báo",
    rank: 4,
    class: "unknown",
    totalHundredths: 0,
  });
});

test("says what is missing when there is nothing to score or to show", async () => {
  await using backend = await startDistrict({
    units: [{ name: "Xã Một", reports: { "2019-Y": fullReport(80) } }],
  });
  await backend.inFile((db) =>
    db
      .insertInto("period")
      .values({
        code: periodCode,
        year,
        kind: "Y",
        startsOn: "2020-01-01",
        opensOn: "2020-01-01",
        dataClosesOn: "2020-12-14",
        dueOn: "2020-12-15",
      })
      .execute(),
  );

  expect([
    await backend.call("evaluation.show", { year }),
    await backend.call("evaluation.run", { year, periodCode }),
    await backend.call("evaluation.run", { year, periodCode: "2020-H1" }),
    await backend.call("evaluation.run", { year, periodCode: "2019-Y" }),
  ]).toEqual([
    { ok: false, error: { code: "evaluation.not-found", details: { year } } },
    { ok: false, error: { code: "evaluation.no-figures", details: { periodCode } } },
    {
      ok: false,
      error: { code: "submissions.period-not-found", details: { periodCode: "2020-H1" } },
    },
    {
      ok: false,
      error: { code: "evaluation.other-year", details: { year, periodCode: "2019-Y" } },
    },
  ]);
});
