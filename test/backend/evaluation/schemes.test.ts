import { expect, test } from "vitest";

import { schemes as readySchemes } from "#shared/features/evaluation/scheme-data.ts";
import { withChangedCriterion } from "#shared/features/evaluation/schemes/edit-scheme.ts";
import type { Scheme } from "#shared/features/evaluation/scheme.ts";
import { startDistrict } from "../indicators/district.ts";
import { fullReport } from "./full-report.ts";

const [ready] = readySchemes;
if (ready === undefined) throw new Error("no scheme");
const scheme: Scheme = ready;
const year = 2020;
const periodCode = "2020-Y";
const district = {
  year,
  units: [
    { name: "Xã Một", reports: { [periodCode]: fullReport(100, 0, 17) } },
    { name: "Xã Hai", reports: { [periodCode]: fullReport(60, 0, 19) } },
  ],
} as const;

/** Twelve points from the families to the new countryside. */
const towardsCountryside = withChangedCriterion(
  withChangedCriterion(scheme, "cultural-families", { maximumHundredths: 2_00 }),
  "ntm-criteria",
  { maximumHundredths: 22_00 },
);

test("a scheme is tried on last year's figures without a trace, then kept and applied", async () => {
  await using backend = await startDistrict(district);
  const before = await backend.ok("evaluation.run", { year, periodCode });
  expect(before.units.map(({ unitName }) => unitName)).toEqual(["Xã Một", "Xã Hai"]);

  const tried = await backend.ok("evaluation.tryOut", {
    year,
    periodCode,
    scheme: towardsCountryside,
  });
  expect(tried.map(({ unitName, now, then }) => [unitName, now.rank, then.rank])).toEqual([
    ["Xã Hai", 2, 1],
    ["Xã Một", 1, 2],
  ]);
  expect(await backend.ok("evaluation.schemes", {})).toMatchObject([
    { scheme: { code: scheme.code }, isReady: true, isEdited: false, years: [2020] },
  ]);

  await backend.ok("evaluation.saveScheme", { scheme: towardsCountryside });
  expect(await backend.ok("evaluation.schemes", {})).toMatchObject([
    { isReady: true, isEdited: true },
  ]);
  const kept = await backend.ok("evaluation.show", { year });
  expect(kept.isStale).toBe(true);
  // What was marked stays as it was marked, with the scheme of then.
  expect(kept.units).toEqual(before.units);

  const after = await backend.ok("evaluation.run", { year, periodCode });
  expect(after.units.map(({ unitName }) => unitName)).toEqual(["Xã Hai", "Xã Một"]);
  expect(after.isStale).toBe(false);
});

test("a scheme that contradicts itself is neither kept nor tried", async () => {
  await using backend = await startDistrict(district);
  const short = withChangedCriterion(scheme, "cultural-families", { maximumHundredths: 1_00 });
  for (const call of [
    () => backend.dispatch("evaluation.saveScheme", { scheme: short }),
    () => backend.dispatch("evaluation.tryOut", { year, periodCode, scheme: short }),
  ]) {
    expect(await call()).toMatchObject({
      ok: false,
      error: { code: "evaluation.scheme-broken", details: { kind: "sum", sumHundredths: 89_00 } },
    });
  }
  expect(await backend.ok("evaluation.schemes", {})).toMatchObject([{ isEdited: false }]);
});

test("a scheme of a later year leaves the earlier years to the one before", async () => {
  await using backend = await startDistrict(district);
  await backend.ok("evaluation.saveScheme", {
    scheme: { ...towardsCountryside, code: "moi", fromYear: 2021 },
  });
  const { units } = await backend.ok("evaluation.run", { year, periodCode });
  expect(units.map(({ unitName }) => unitName)).toEqual(["Xã Một", "Xã Hai"]);
});

test("a criterion above the province's mean counts once the office has entered the mean", async () => {
  await using backend = await startDistrict(district);
  const above = withChangedCriterion(scheme, "cultural-families", {
    source: {
      kind: "indicator",
      indicator: "culturalFamilies",
      basis: "above-province",
      rule: { kind: "bands", bands: [{ bound: "10", pointsHundredths: 12_00 }] },
    },
  });
  await backend.ok("evaluation.saveScheme", { scheme: above });
  const workings = async () => {
    const { units } = await backend.ok("evaluation.run", { year, periodCode });
    return units
      .toSorted((a, b) => a.unitId - b.unitId)
      .map(
        ({ scores }) =>
          scores.find(({ criterionCode }) => criterionCode === "cultural-families")?.explanation,
      );
  };
  expect(await workings()).toEqual(
    Array(2).fill("Chưa nhập bình quân của tỉnh để so sánh; không tính vào thang điểm"),
  );
  const save = (typed: string) =>
    backend.dispatch("evaluation.saveProvinceMeans", {
      year,
      means: [{ indicatorCode: "culturalFamilies", typed, source: "Báo cáo của tỉnh" }],
    });
  expect(await save("nhiều")).toMatchObject({
    ok: false,
    error: { code: "evaluation.not-a-mean" },
  });
  expect(await save("80,5")).toMatchObject({ ok: true });
  expect(
    (await backend.ok("evaluation.provinceMeans", { year })).find(
      ({ indicatorCode }) => indicatorCode === "culturalFamilies",
    ),
  ).toMatchObject({ value: "80.5", source: "Báo cáo của tỉnh" });
  expect(await workings()).toEqual([
    "100/100 = 100%, bình quân của tỉnh 80,5%: hơn 19,5% → bậc từ 10%: 12 điểm",
    "60/100 = 60%, bình quân của tỉnh 80,5%: kém 20,5% → chưa tới bậc thấp nhất: 0 điểm",
  ]);
});
