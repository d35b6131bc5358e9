import { expect, test } from "vitest";

import { schemes as readySchemes } from "#shared/features/evaluation/scheme-data.ts";
import type { Criterion, Scheme } from "#shared/features/evaluation/scheme.ts";
import { withChangedCriterion } from "#shared/features/evaluation/schemes/edit-scheme.ts";
import { startDistrict } from "../indicators/district.ts";
import { fullReport } from "./full-report.ts";

const year = 2020;
const periodCode = "2020-Y";

const [ready] = readySchemes;
if (ready === undefined) throw new Error("no scheme");
const shorter = withChangedCriterion(ready, "cultural-families", { maximumHundredths: 2_00 });
/** Ten points are given by hand, and whoever broke the law is put into no class. */
const scheme: Scheme = {
  ...shorter,
  criteria: [
    ...shorter.criteria,
    byHand("tham-gia", "Tham gia phong trào", "score", 10_00, "points"),
    byHand("khong-vi-pham", "Không có vi phạm", "condition", 0, "yes-no"),
  ],
};

function byHand(
  code: string,
  name: string,
  effect: Criterion["effect"],
  maximumHundredths: number,
  how: "points" | "yes-no",
): Criterion {
  return { code, name, group: "2.5", effect, maximumHundredths, source: { kind: "hand", how } };
}

async function started() {
  const backend = await startDistrict({
    units: [
      { name: "Xã Một", reports: { [periodCode]: fullReport(100) } },
      { name: "Xã Hai", reports: { [periodCode]: fullReport(100) } },
    ],
  });
  await backend.ok("evaluation.saveScheme", { scheme });
  return backend;
}

const mark = (unitId: number, criterionCode: string, typed: string) => ({
  unitId,
  criterionCode,
  typed,
  remark: null,
});

test("marks of the three stages stand side by side, and the last one counts", async () => {
  await using backend = await started();
  const before = await backend.ok("evaluation.run", { year, periodCode });
  expect(before.units.map(({ class: unitClass }) => unitClass)).toEqual(["unknown", "unknown"]);

  const give = (stage: "self" | "department" | "council", ...marks: ReturnType<typeof mark>[]) =>
    backend.ok("evaluation.saveMarks", { year, stage, marks });
  await give("self", mark(1, "tham-gia", "10"), mark(2, "tham-gia", "9,5"));
  await give("department", mark(1, "tham-gia", "7"));
  await give(
    "council",
    mark(1, "tham-gia", "6,25"),
    mark(1, "khong-vi-pham", "đạt"),
    mark(2, "khong-vi-pham", "không"),
  );

  const { units } = await backend.ok("evaluation.run", { year, periodCode });
  expect(
    units.map(({ unitName, totalHundredths, class: unitClass, total }) => [
      unitName,
      totalHundredths,
      unitClass,
      total,
    ]),
  ).toEqual([
    // A fall without a base year is left out: 87,5 and 84,25 of 88 points.
    [
      "Xã Hai",
      99_43,
      "weak",
      "87,5/88 điểm của các tiêu chí áp dụng, quy về 100 = 99,43 điểm. Xếp loại Yếu vì không đạt điều kiện “Không có vi phạm”",
    ],
    [
      "Xã Một",
      95_74,
      "excellent",
      "84,25/88 điểm của các tiêu chí áp dụng, quy về 100 = 95,74 điểm",
    ],
  ]);
  const [first] = (await backend.ok("evaluation.marks", { year, periodCode })).units;
  const line = first?.lines.find(({ criterionCode }) => criterionCode === "tham-gia");
  expect(
    line?.marks.map(({ stage, pointsHundredths }) => [stage, pointsHundredths]).toSorted(),
  ).toEqual([
    ["council", 6_25],
    ["department", 7_00],
    ["self", 10_00],
  ]);
  // A computed criterion has what the figures give beside people's marks.
  expect(
    first?.lines.find(({ criterionCode }) => criterionCode === "cultural-families"),
  ).toMatchObject({ how: null, computedHundredths: 2_00, marks: [] });
});

test("a block with one wrong mark is not kept at all, and an empty one takes its mark back", async () => {
  await using backend = await started();
  const save = (...marks: ReturnType<typeof mark>[]) =>
    backend.dispatch("evaluation.saveMarks", { year, stage: "self", marks });
  for (const [wrong, code] of [
    [mark(2, "tham-gia", "10,5"), "evaluation.not-a-mark"],
    [mark(2, "khong-vi-pham", "có lẽ"), "evaluation.not-a-mark"],
    [mark(2, "khác", "1"), "evaluation.mark-elsewhere"],
    [mark(99, "tham-gia", "1"), "evaluation.mark-elsewhere"],
  ] as const) {
    expect(await save(mark(1, "tham-gia", "5"), wrong)).toMatchObject({
      ok: false,
      error: { code },
    });
  }
  const given = async () =>
    (await backend.ok("evaluation.marks", { year, periodCode })).units.flatMap(({ lines }) =>
      lines.flatMap(({ marks }) => marks.map(({ pointsHundredths }) => pointsHundredths)),
    );
  expect(await given()).toEqual([]);
  expect(await save(mark(1, "tham-gia", "5"))).toMatchObject({ ok: true });
  expect(await save(mark(1, "tham-gia", "5,5"))).toMatchObject({ ok: true });
  expect(await given()).toEqual([5_50]);
  expect(await save(mark(1, "tham-gia", " "))).toMatchObject({ ok: true });
  expect(await given()).toEqual([]);
});

test("a closed stage keeps its marks until it is opened again with a reason", async () => {
  await using backend = await started();
  const save = (stage: "self" | "council") =>
    backend.dispatch("evaluation.saveMarks", { year, stage, marks: [mark(1, "tham-gia", "5")] });
  const lock = (isLocked: boolean, reason: string) =>
    backend.dispatch("evaluation.lockStage", { year, stage: "self", isLocked, reason });
  expect(await lock(true, "")).toMatchObject({ ok: true });
  expect(await save("self")).toMatchObject({
    ok: false,
    error: { code: "evaluation.stage-locked", details: { stage: "self" } },
  });
  expect(await save("council")).toMatchObject({ ok: true });
  expect(await lock(false, " ")).toMatchObject({
    ok: false,
    error: { code: "evaluation.reason-missing" },
  });
  expect(await lock(false, "Xã bổ sung minh chứng")).toMatchObject({ ok: true });
  expect(await save("self")).toMatchObject({ ok: true });
});
