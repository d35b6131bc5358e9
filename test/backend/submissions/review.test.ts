import { afterAll, beforeAll, expect, test } from "vitest";

import { startDistrict } from "../indicators/district.ts";

const homes = (households: number, culturalHouseholds: number) => ({
  households,
  culturalHouseholds,
});

/** Four years and a half of one unit; in 2019 one village's file had a digit too many. */
const district = {
  units: [
    {
      name: "Xã Bản Bo",
      reports: {
        "2017-Y": { commune: { births: 40 }, villages: [homes(60, 30), homes(40, 20)] },
        "2018-Y": { commune: { births: 41 }, villages: [homes(61, 31), homes(40, 20)] },
        "2019-Y": { commune: { births: 39 }, villages: [homes(61, 31), homes(400, 20)] },
        "2020-H1": { commune: { births: 20 }, villages: [homes(62, 31), homes(41, 20)] },
        "2020-Y": { commune: { births: 90 }, villages: [homes(62, 31), homes(41, 0)] },
      },
    },
    { name: "Xã Khun Há", reports: { "2020-Y": { villages: [homes(300, 201)] } } },
  ],
} as const;

let backend: Awaited<ReturnType<typeof startDistrict>>;
let submissionId: number;
beforeAll(async () => {
  backend = await startDistrict(district);
  submissionId = await backend.inFile(async (db) => {
    const { id } = await db
      .selectFrom("submission")
      .select("id")
      .where("unitId", "=", 1)
      .where("periodCode", "=", "2020-Y")
      .executeTakeFirstOrThrow();
    await db
      .insertInto("submissionFinding")
      .values({
        submissionId: id,
        position: 0,
        code: "typed-ratio-differs",
        severity: "warning",
        sheet: "Bản",
        cell: "K7",
        details: JSON.stringify({
          found: "52",
          computed: "50.0",
          item: "Tỷ lệ hộ đạt gia đình văn hóa",
        }),
      })
      .execute();
    return id;
  });
});
afterAll(async () => {
  await backend[Symbol.asyncDispose]();
});

async function row(id: string) {
  const { rows } = await backend.ok("submissions.review", { submissionId });
  return rows.find((one) => one.id === id);
}

test("each figure stands beside the nearest earlier period and the same one of last year", async () => {
  const review = await backend.ok("submissions.review", { submissionId });

  expect([review.lastPeriod, review.lastYear]).toEqual(["2020-H1", "2019-Y"]);
  expect(await row("village-101/households")).toMatchObject({
    kind: "value",
    villageName: "Bản 1",
    now: "62",
    lastPeriod: "62",
    lastYear: "61",
    jump: null,
  });
  expect(await row("villages/households")).toMatchObject({
    kind: "total",
    valueId: null,
    now: "103",
    lastPeriod: "103",
    lastYear: "461",
    jump: null,
  });
});

test("a jump is judged by earlier years, not by the half year, and not by one wrong year", async () => {
  // 20 births in June against 90 in December would always jump.
  expect((await row("unit/births"))?.jump).toEqual({
    usual: "40",
    periods: 3,
    direction: "more",
    percent: "125",
  });
  expect((await row("village-102/households"))?.jump).toBeNull();
  expect((await row("village-102/culturalHouseholds"))?.jump).toMatchObject({
    usual: "20",
    direction: "less",
    percent: "100",
  });
});

test("a percentage is computed from its counts; the commune's own stands beside it where it differs", async () => {
  expect(await row("village-101/share.culturalHouseholdsShare")).toMatchObject({
    now: "50",
    lastYear: "50.82",
    typed: "52",
  });
  expect(await row("village-102/share.culturalHouseholdsShare")).toMatchObject({
    now: "0",
    typed: null,
  });
  // 31 of 103.
  expect(await row("villages/share.culturalHouseholdsShare")).toMatchObject({ now: "30.1" });
});

test("a unit without earlier reports has nothing to stand beside", async () => {
  const { rows, ...periods } = await backend.ok("submissions.review", {
    submissionId: submissionId + 1,
  });

  expect(periods).toEqual({ lastPeriod: null, lastYear: null, merged: [] });
  expect(rows.find(({ id }) => id === "village-201/households")).toMatchObject({
    now: "300",
    lastPeriod: null,
    jump: null,
  });
  expect(await backend.call("submissions.review", { submissionId: 999 })).toMatchObject({
    ok: false,
    error: { code: "submissions.not-found" },
  });
});
