import type { BackendContext } from "#backend/context.ts";
import type { ReadDb } from "#backend/db/database.ts";
import { readOffice, unitsActiveOn } from "#backend/features/office/repository.ts";
import type { Period } from "#shared/features/submissions/contract.ts";
import type { DistrictTable } from "#shared/features/submissions/district/contract.ts";
import {
  districtColumns,
  districtRows,
  type DistrictUnit,
} from "#shared/features/submissions/district/district-table.ts";
import { submissionsFailure } from "#shared/features/submissions/errors.ts";
import { formsOfPeriod } from "../forms/repository.ts";
import { readPeriod } from "../repository.ts";
import { readReach } from "./read-reach.ts";
import {
  type Asked,
  type FiguresOfForm,
  readFigures,
  type SourcedFigure,
} from "./sourced-figures.ts";

/**
 * The district's table of a form, from what has come in so far.
 *
 * @throws submissions.period-not-found, submissions.form-not-found
 */
export async function districtTable(
  { db }: Pick<BackendContext, "db">,
  asked: Asked,
): Promise<DistrictTable> {
  return (await gatherTable(db, asked)).table;
}

export type GatheredTable = Readonly<{
  table: DistrictTable;
  period: Period;
  officeName: string;
  withPending: boolean;
  /** The cells that the table is made of. */
  figures: readonly SourcedFigure[];
}>;

/** The table and the cells behind it. @throws submissions.period-not-found, submissions.form-not-found */
export async function gatherTable(db: ReadDb, asked: Asked): Promise<GatheredTable> {
  const { period, form } = await readAsked(db, asked);
  const known = await readFigures(db, asked);
  const units = await readUnits(db, period.dataClosesOn, known, asked.withPending);
  const { name: officeName, isIllustrative } = await readOffice(db);
  const table = {
    formCode: form.code,
    formName: form.name,
    isIllustrative,
    columns: districtColumns(form),
    ...districtRows(form, units, known.figures),
    waiting: known.waiting.size,
    targets: await readReach(db, { period, form, units, figures: known.figures }),
  };
  const shown = new Set(units.map(({ unitId }) => unitId));
  const figures = known.figures.filter(({ unitId }) => shown.has(unitId));
  return { table, period, officeName, withPending: asked.withPending, figures };
}

/** @throws submissions.period-not-found, submissions.form-not-found */
export async function readAsked(
  db: ReadDb,
  { periodCode, formCode }: Pick<Asked, "periodCode" | "formCode">,
) {
  const period = await readPeriod(db, periodCode);
  const form = (await formsOfPeriod(db, periodCode)).find(({ code }) => code === formCode);
  if (form === undefined)
    throw submissionsFailure("submissions.form-not-found", { code: formCode });
  return { period, form };
}

export type UnitOfDistrict = DistrictUnit & Readonly<{ kind: "commune" | "town" }>;

/** The units in the district when the period's data close. */
async function readUnits(
  db: ReadDb,
  dataClosesOn: string,
  { figures, waiting }: FiguresOfForm,
  withPending: boolean,
): Promise<UnitOfDistrict[]> {
  const units = await unitsActiveOn(db, dataClosesOn);
  const villages = await db.selectFrom("village").selectAll().orderBy("position").execute();
  const byUnit = Map.groupBy(villages, ({ unitId }) => unitId);
  const reported = new Set(figures.map(({ unitId }) => unitId));
  return units.map(({ id, name, kind }) => ({
    unitId: id,
    unitName: name,
    kind,
    source: !reported.has(id) ? "none" : withPending && waiting.has(id) ? "pending" : "accepted",
    villages: (byUnit.get(id) ?? []).map((village) => ({
      villageId: village.id,
      name: village.name,
    })),
  }));
}
