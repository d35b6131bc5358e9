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
