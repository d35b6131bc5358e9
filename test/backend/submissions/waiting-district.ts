import type { Kysely } from "kysely";

import type { Tables } from "#backend/db/database.ts";

import { startDistrict } from "../indicators/district.ts";

const homes = (households: number, culturalHouseholds: number) => ({
  households,
  culturalHouseholds,
});

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
export const asked = { periodCode: "2020-Y", formCode: "CD-01" };
export const share = "share.0.culturalHouseholdsShare";

/** Three units of 2020: two accepted; of the third a report waits, and it reported in 2019. */
export async function startWaitingDistrict() {
  const backend = await startDistrict(district);
  await backend.inFile(async (db) => {
    await db.insertInto("periodForm").values(asked).execute();
    await addWaiting(db);
  });
  return backend;
}

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
