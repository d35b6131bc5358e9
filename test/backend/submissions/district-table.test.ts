import { afterAll, beforeAll, expect, test } from "vitest";

import { asked, share, startWaitingDistrict } from "./waiting-district.ts";

let backend: Awaited<ReturnType<typeof startWaitingDistrict>>;
beforeAll(async () => {
  backend = await startWaitingDistrict();
});
afterAll(async () => {
  await backend[Symbol.asyncDispose]();
});

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
