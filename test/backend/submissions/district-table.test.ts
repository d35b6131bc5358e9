import type { Kysely } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";

import type { Tables } from "#backend/db/database.ts";

import { startDistrict } from "../indicators/district.ts";

const homes = (households: number, culturalHouseholds: number) => ({
  households,
  culturalHouseholds,
});

/** Three units of 2020: two accepted; of the third a report waits, and it reported in 2019. */
const district = {
  units: [
    {
      name: "Xã Bản Bo",
      reports: {
        "2020-Y": { commune: { births: 41 }, villages: [homes(60, 50), homes(40, 10)] },
      },
    },
    {
      name: "Xã Khun Há",
      reports: { "2020-Y": { commune: { births: 7 }, villages: [homes(300, 201)] } },
    },
    { name: "Xã Thèn Sin", reports: { "2019-Y": { villages: [homes(80, 44), homes(20, 20)] } } },
  ],
  targets: [
    ["culturalFamilies", ">=", "50"],
    ["culturalFamilies", ">=", "60"],
    ["culturalFamilies", ">", "99"],
    [null, "=", "1"],
  ],
} as const;
const asked = { periodCode: "2020-Y", formCode: "CD-01" };
const share = "share.0.culturalHouseholdsShare";

let backend: Awaited<ReturnType<typeof startDistrict>>;
beforeAll(async () => {
  backend = await startDistrict(district);
  await backend.inFile(async (db) => {
    await db
      .insertInto("periodForm")
      .values({ periodCode: asked.periodCode, formCode: asked.formCode })
      .execute();
    await addWaiting(db);
  });
});
afterAll(async () => {
  await backend[Symbol.asyncDispose]();
});

async function addWaiting(db: Kysely<Tables>): Promise<void> {
  const { id } = await db
    .insertInto("submission")
    .values({
      ...asked,
      formVersion: 1,
      unitId: 3,
      version: 1,
      status: "draft",
      fileName: "Thèn Sin.xlsx",
      fileSha256: "",
      fileBytes: new Uint8Array(),
      receivedAt: "2020-12-15T00:00:00.000Z",
      receivedBy: "Lò Thị Hòa",
      decidedAt: null,
      decidedBy: null,
      returnReason: null,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  const values = Object.entries(homes(90, 30)).map(([itemCode, value], column) => ({
    submissionId: id,
    villageId: 301,
    itemCode,
    value: String(value),
    sheet: "Bản",
    cell: `${String.fromCharCode(67 + column)}7`,
    typedText: String(value),
  }));
  await db.insertInto("submissionValue").values(values).execute();
}

test("villages are summed to the unit and units to the district; shares come from the sums", async () => {
  const table = await backend.ok("submissions.districtTable", { ...asked, withPending: false });

  expect(
    table.rows.map(({ unitName, source, values }) => [
      unitName,
      source,
      values["households"],
      values[share],
    ]),
  ).toEqual([
    ["Xã Bản Bo", "accepted", "100", "60"],
    ["Xã Khun Há", "accepted", "300", "67"],
    ["Xã Thèn Sin", "none", null, null],
  ]);
  // 261 of 400; the mean of 60 and 67 would be 63,5.
  expect(table.total).toMatchObject({ households: "400", births: "48", [share]: "65.25" });
  expect(table.rows[0]?.villages.map(({ name, values }) => [name, values[share]])).toEqual([
    ["Bản 1", "83.33"],
    ["Bản 2", "25"],
  ]);
  expect(table.waiting).toBe(1);
});

test("says what the missing units can still make of each target", async () => {
  const { targets } = await backend.ok("submissions.districtTable", {
    ...asked,
    withPending: false,
  });

  // With the 100 households of 2019: from 261/500 to 361/500.
  expect(targets.map(({ state, least, greatest }) => [state, least, greatest])).toEqual([
    ["certain", "52.2", "72.2"],
    ["open", "52.2", "72.2"],
    ["impossible", "52.2", "72.2"],
  ]);
  expect(targets[1]?.missing).toEqual([{ unitId: 3, unitName: "Xã Thèn Sin" }]);
});

test("the waiting reports are counted in when asked for", async () => {
  const table = await backend.ok("submissions.districtTable", { ...asked, withPending: true });

  expect(table.rows[2]).toMatchObject({ source: "pending", values: { households: "90" } });
  expect(table.total).toMatchObject({ households: "490", culturalHouseholds: "291" });
  expect(table.targets.map(({ state, missing }) => [state, missing])).toEqual([
    ["certain", []],
    ["impossible", []],
    ["impossible", []],
  ]);
});

test.each([
  {
    withPending: false,
    columnCode: "households",
    unitId: null,
    villageId: null,
    count: 3,
    sum: 400,
  },
  {
    withPending: true,
    columnCode: "households",
    unitId: null,
    villageId: null,
    count: 4,
    sum: 490,
  },
  { withPending: false, columnCode: "households", unitId: 1, villageId: null, count: 2, sum: 100 },
  { withPending: false, columnCode: "households", unitId: 1, villageId: 102, count: 1, sum: 40 },
  { withPending: false, columnCode: share, unitId: 2, villageId: null, count: 2, sum: 501 },
])(
  "the cells behind $columnCode of unit $unitId, village $villageId, add up to it (waiting: $withPending)",
  async ({ count, sum, ...of }) => {
    const cells = await backend.ok("submissions.districtTrace", { ...asked, ...of });

    expect(cells).toHaveLength(count);
    expect(cells.reduce((total, { value }) => total + Number(value), 0)).toBe(sum);
    expect(cells[0]).toMatchObject({ sheet: "Bản", itemName: "Tổng số hộ" });
  },
);

test("a form that the period does not ask for has no table", async () => {
  const table = { ...asked, formCode: "XX-99", withPending: false };

  expect(await backend.call("submissions.districtTable", table)).toEqual({
    ok: false,
    error: { code: "submissions.form-not-found", details: { code: "XX-99" } },
  });
});
