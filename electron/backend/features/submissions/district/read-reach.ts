import type { ReadDb } from "#backend/db/database.ts";
import { readReportingUnits, readTargets } from "#backend/features/indicators/repository.ts";
import { type Figures, totalFigures } from "#shared/features/indicators/figures.ts";
import { findIndicator, itemsOf } from "#shared/features/indicators/find-indicator.ts";
import type { PlannedTarget } from "#shared/features/indicators/measure-target.ts";
import { type CapacityOf, reachTarget } from "#shared/features/indicators/reach-target.ts";
import type { Period } from "#shared/features/submissions/contract.ts";
import type { DistrictTarget } from "#shared/features/submissions/district/contract.ts";
import type { DistrictFigure } from "#shared/features/submissions/district/district-table.ts";
import {
  type FormDefinition,
  isByVillage,
  itemOf,
} from "#shared/features/submissions/form-definition.ts";
import { exact, multiplyExact } from "#shared/kernel/exact.ts";
import type { UnitOfDistrict } from "./district-table.ts";

type Known = Readonly<{
  period: Period;
  form: FormDefinition;
  units: readonly UnitOfDistrict[];
  figures: readonly DistrictFigure[];
}>;

/** Where the targets that this form measures can still end; none when the year has no plan. */
export async function readReach(
  db: ReadDb,
  { period, form, units, figures }: Known,
): Promise<DistrictTarget[]> {
  const targets = ((await readTargets(db, period.year)) ?? []).filter(isMeasuredBy(form));
  if (targets.length === 0) return [];
  const byUnit = Map.groupBy(figures, ({ unitId }) => unitId);
  const reporting = (await readReportingUnits(db, period)).map((unit) => ({
    ...unit,
    figures: new Map([
      ...unit.figures,
      [period.code, totalFigures(byUnit.get(unit.unitId) ?? [])] as const,
    ]),
  }));
  const capacityOf = await readCapacities(db, period, form, units);
  return targets.map((target) => {
    const { text, comparator, target: aim, unit } = target;
    const reach = reachTarget(target, period.code, reporting, capacityOf);
    const ownUnit = unit ?? findIndicator(target.indicator)?.unit ?? null;
    return { ...reach, missing: [...reach.missing], text, comparator, target: aim, unit: ownUnit };
  });
}

function isMeasuredBy(form: FormDefinition): (target: PlannedTarget) => boolean {
  return ({ indicator: code }) => {
    const indicator = findIndicator(code);
    return (
      indicator !== null && itemsOf(indicator).every((item) => itemOf(form, item) !== undefined)
    );
  };
}

async function readCapacities(
  db: ReadDb,
  period: Period,
  form: FormDefinition,
  units: readonly UnitOfDistrict[],
): Promise<CapacityOf> {
  const last = await lastFigures(db, period, form.code);
  const villages = new Map(units.map((unit) => [unit.unitId, unit.villages.length]));
  return (unitId, itemCode) => {
    const section = form.sections.find(({ items }) => items.some(({ code }) => code === itemCode));
    const isOfEach = section !== undefined && isByVillage(section);
    const places = isOfEach ? (villages.get(unitId) ?? 0) : 1;
    const maximum = exact(itemOf(form, itemCode)?.maximum ?? 0);
    return {
      places,
      largest: multiplyExact(maximum, exact(places)),
      last: last.get(unitId)?.get(itemCode)?.sum ?? null,
    };
  };
}

/** Each unit's sums of the nearest earlier period in which its report of the form was accepted. */
async function lastFigures(
  db: ReadDb,
  { dataClosesOn }: Period,
  formCode: string,
): Promise<ReadonlyMap<number, Figures>> {
  const heads = await db
    .selectFrom("submission")
    .innerJoin("period", "period.code", "submission.periodCode")
    .where("submission.formCode", "=", formCode)
    .where("submission.status", "=", "accepted")
    .where("period.dataClosesOn", "<", dataClosesOn)
    .orderBy("period.dataClosesOn")
    .select(["submission.id", "submission.unitId"])
    .execute();
  const nearest = [...new Map(heads.map(({ id, unitId }) => [unitId, id])).values()];
  const rows = await db
    .selectFrom("figure")
    .where("submissionId", "in", nearest)
    .select(["unitId", "itemCode", "value"])
    .execute();
  const byUnit = Map.groupBy(rows, ({ unitId }) => unitId);
  return new Map([...byUnit].map(([unitId, figures]) => [unitId, totalFigures(figures)]));
}
