import { campaignForm } from "#shared/features/submissions/campaign-form-data.ts";
import path from "node:path";

import { Kysely, SqliteDialect } from "kysely";

import type { Tables } from "#backend/db/database.ts";
import { recordFigures } from "#backend/features/indicators/record-figures.ts";
import type { Comparator } from "#shared/features/plans/comparator.ts";
import { ownOffice } from "../../support/own-office.ts";
import { startBackend } from "../../support/backend.ts";

type Counts = Readonly<Record<string, number | null>>;

/** One unit's report of a period: the commune's own counts, and one list of counts a village. */
export type Report = Readonly<{ commune?: Counts; villages?: readonly Counts[] }>;

export type DistrictUnit = Readonly<{
  name: string;
  kind?: "commune" | "town";
  activeTo?: string;
  /** Number of the unit that it went whole into, from 1. */
  mergedInto?: number;
  reports: Readonly<Record<string, Report>>;
}>;

export type Target = readonly [
  indicator: string | null,
  comparator: Comparator,
  value: string | null,
  unit?: string,
];

export type District = Readonly<{
  units: readonly DistrictUnit[];
  targets?: readonly Target[];
  signer?: Readonly<{ name: string; office: string }>;
}>;

/** The real backend on a small invented district of 2020, its reports accepted. */
export async function startDistrict(district: District, now = "2020-12-20T02:00:00.000Z") {
  const backend = await startBackend({ now });
  const file = path.join(backend.folder, "huyện thử.sqlite");
  await backend.ok("workspace.createOffice", { target: backend.grant(file), office: ownOffice });
  const inFile = <T>(work: (db: Kysely<Tables>) => Promise<T>): Promise<T> =>
    backend.inspect(file, (database) => {
      database.pragma("foreign_keys = ON");
      return work(new Kysely<Tables>({ dialect: new SqliteDialect({ database }) }));
    });
  await inFile((db) => fill(db, district));
  return {
    ...backend,
    /** Looks into, or writes into, the data file past the router. */
    inFile,
    /** A further accepted report of a unit, in place of the one before. */
    report: (unitId: number, periodCode: string, report: Report) =>
      inFile((db) => accept(db, unitId, periodCode, report)),
    [Symbol.asyncDispose]: () => backend[Symbol.asyncDispose](),
  };
}

export async function fill(db: Kysely<Tables>, district: District): Promise<void> {
  const periods = new Set(district.units.flatMap(({ reports }) => Object.keys(reports)));
  for (const code of periods) await openPeriod(db, code);
  await db
    .insertInto("formVersion")
    .values({ formCode: "CD-01", version: 1, definition: JSON.stringify(campaignForm), sha256: "" })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  for (const [index, unit] of district.units.entries()) await addUnit(db, unit, index + 1);
  if (district.targets !== undefined) await addPlan(db, district.targets);
  if (district.signer !== undefined) {
    await db
      .insertInto("signer")
      .values({ ...district.signer, holdsFrom: "2019-01-01", holdsTo: null })
      .execute();
  }
}

async function openPeriod(db: Kysely<Tables>, code: string): Promise<void> {
  const year = Number(code.slice(0, 4));
  const isYear = code.endsWith("-Y");
  await db
    .insertInto("period")
    .values({
      code,
      year,
      kind: isYear ? "Y" : "H1",
      startsOn: `${year}-01-01`,
      opensOn: `${year}-01-01`,
      dataClosesOn: isYear ? `${year}-12-14` : `${year}-06-14`,
      dueOn: isYear ? `${year}-12-15` : `${year}-06-15`,
    })
    .execute();
}

async function addUnit(db: Kysely<Tables>, unit: DistrictUnit, id: number): Promise<void> {
  const { name, kind = "commune", activeTo = null, mergedInto = null, reports } = unit;
  await db
    .insertInto("unit")
    .values({
      id,
      code: `0${3400 + id}`,
      name,
      kind,
      activeFrom: "2000-01-01",
      activeTo,
      leavingNote: null,
      mergedInto,
      position: id,
    })
    .execute();
  const villages = Math.max(0, ...Object.values(reports).map((one) => one.villages?.length ?? 0));
  for (let place = 1; place <= villages; place += 1) {
    await db
      .insertInto("village")
      .values({ id: id * 100 + place, unitId: id, name: `Bản ${place}`, position: place })
      .execute();
  }
  for (const [periodCode, report] of Object.entries(reports)) {
    await accept(db, id, periodCode, report);
  }
}

async function accept(
  db: Kysely<Tables>,
  unitId: number,
  periodCode: string,
  { commune = {}, villages = [] }: Report,
): Promise<void> {
  await db.transaction().execute(async (tx) => {
    const earlier = await tx
      .updateTable("submission")
      .set({ status: "superseded" })
      .where("unitId", "=", unitId)
      .where("periodCode", "=", periodCode)
      .returning("id")
      .execute();
    const { id: submissionId } = await tx
      .insertInto("submission")
      .values({
        periodCode,
        formCode: "CD-01",
        formVersion: 1,
        unitId,
        version: earlier.length + 1,
        status: "accepted",
        fileName: `đơn vị ${unitId} ${periodCode}.xlsx`,
        fileSha256: "",
        fileBytes: new Uint8Array(),
        receivedAt: "2020-12-01T00:00:00.000Z",
        receivedBy: "Lò Thị Hòa",
        decidedAt: "2020-12-02T00:00:00.000Z",
        decidedBy: "Lò Thị Hòa",
        returnReason: null,
      })
      .returning("id")
      .executeTakeFirstOrThrow();
    const places = [
      { sheet: "Xã", villageId: null, counts: commune },
      ...villages.map((counts, index) => ({
        sheet: "Bản",
        villageId: unitId * 100 + index + 1,
        counts,
      })),
    ];
    const values = places.flatMap(({ sheet, villageId, counts }, row) =>
      Object.entries(counts).map(([itemCode, value], column) => ({
        submissionId,
        villageId,
        itemCode,
        value: value === null ? null : String(value),
        sheet,
        cell: `${String.fromCharCode(67 + column)}${row + 6}`,
        typedText: String(value),
      })),
    );
    if (values.length > 0) await tx.insertInto("submissionValue").values(values).execute();
    await recordFigures(tx, { submissionId });
  });
}

async function addPlan(db: Kysely<Tables>, targets: readonly Target[]): Promise<void> {
  const { id: planId } = await db
    .insertInto("plan")
    .values({
      year: 2020,
      agency: "UBND huyện Thử Nghiệm",
      sourceName: "ke-hoach.txt",
      sourceSha256: "",
      importedAt: "2020-02-01T00:00:00.000Z",
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  for (const [position, [indicatorCode, comparator, value, unit]] of targets.entries()) {
    await db
      .insertInto("planTarget")
      .values({
        planId,
        position,
        groupNumber: `(${position + 1})`,
        text: `Chỉ tiêu ${position + 1}`,
        indicatorCode,
        comparator,
        value,
        unit: unit ?? null,
      })
      .execute();
  }
}
