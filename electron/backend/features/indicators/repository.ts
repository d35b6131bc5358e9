import type { ReadDb } from "#backend/db/database.ts";
import { predecessorsBefore } from "#backend/features/office/predecessors.ts";
import { unitsActiveOn } from "#backend/features/office/repository.ts";
import type { FigureTrace } from "#shared/features/indicators/contract.ts";
import { type Figures, totalFigures } from "#shared/features/indicators/figures.ts";
import { itemName } from "#shared/features/indicators/find-indicator.ts";
import type { PlannedTarget, ReportingUnit } from "#shared/features/indicators/measure-target.ts";
import { AppError } from "#shared/kernel/app-error.ts";
import { yearBefore } from "#shared/kernel/periods.ts";
import { countCorrections } from "./count-corrections.ts";

type ReportingPeriod = Readonly<{ code: string; dataClosesOn: string; dueOn: string }>;

/** The period of that code; null while it has not been opened. */
export async function findPeriod(db: ReadDb, periodCode: string): Promise<ReportingPeriod | null> {
  const period = await db
    .selectFrom("period")
    .select(["code", "dataClosesOn", "dueOn"])
    .where("code", "=", periodCode)
    .executeTakeFirst();
  return period ?? null;
}

/** @throws submissions.period-not-found, worded by the feature that opens periods */
export async function readPeriod(db: ReadDb, periodCode: string): Promise<ReportingPeriod> {
  const period = await findPeriod(db, periodCode);
  if (period === null) throw new AppError("submissions.period-not-found", { periodCode });
  return period;
}

/** The targets of a year's plan, in its order; null when the year has no plan. */
export async function readTargets(db: ReadDb, year: number): Promise<PlannedTarget[] | null> {
  const rows = await db
    .selectFrom("plan")
    .leftJoin("planTarget", "planTarget.planId", "plan.id")
    .where("plan.year", "=", year)
    .select([
      "planTarget.id",
      "planTarget.groupNumber",
      "planTarget.text",
      "planTarget.indicatorCode",
      "planTarget.comparator",
      "planTarget.value",
      "planTarget.unit",
    ])
    .orderBy("planTarget.position")
    .execute();
  if (rows.length === 0) return null;
  return rows.flatMap(({ id, groupNumber, text, indicatorCode, comparator, value, unit }) =>
    id === null || groupNumber === null || text === null || comparator === null
      ? []
      : [
          {
            targetId: id,
            group: groupNumber,
            text,
            indicator: indicatorCode,
            comparator,
            target: value,
            unit,
          },
        ],
  );
}

/**
 * The units in the district when a period's data close, with their accepted figures of
 * that period and of the periods that falls are measured from; in the latter those of the
 * units that went whole into them since are added, so that like is held against like.
 */
export async function readReportingUnits(
  db: ReadDb,
  { code, dataClosesOn }: Pick<ReportingPeriod, "code" | "dataClosesOn">,
): Promise<ReportingUnit[]> {
  const units = await unitsActiveOn(db, dataClosesOn);
  const rows = await db
    .selectFrom("figure")
    .select(["periodCode", "unitId", "itemCode", "value"])
    .where("periodCode", "in", periodsBehind(code))
    .execute();
  const byUnit = Map.groupBy(rows, ({ unitId }) => unitId);
  const predecessors = await predecessorsBefore(db, dataClosesOn);
  return units.map(({ id, name, kind }) => ({
    unitId: id,
    unitName: name,
    kind,
    figures: figuresByPeriod([
      ...(byUnit.get(id) ?? []),
      ...predecessors(id)
        .flatMap((former) => byUnit.get(former.id) ?? [])
        .filter(({ periodCode }) => periodCode !== code),
    ]),
  }));
}

function figuresByPeriod(
  rows: readonly { periodCode: string; itemCode: string; value: string }[],
): ReadonlyMap<string, Figures> {
  const byPeriod = Map.groupBy(rows, ({ periodCode }) => periodCode);
  return new Map([...byPeriod].map(([period, figures]) => [period, totalFigures(figures)]));
}

/** A period and those that it is compared with: last year's end, last year's same period. */
export function periodsBehind(periodCode: string): string[] {
  const lastYear = yearBefore(periodCode);
  return [...new Set([periodCode, `${lastYear.slice(0, 4)}-Y`, lastYear])];
}

/** The cells that figures come from: file, sheet, cell, version, who accepted. */
export async function traceFigures(
  db: ReadDb,
  asked: Readonly<{
    periodCodes: readonly string[];
    itemCodes: readonly string[];
    unitIds: readonly number[];
  }>,
): Promise<FigureTrace[]> {
  if (asked.unitIds.length === 0) return [];
  const figures = await db
    .selectFrom("figure")
    .innerJoin("unit", "unit.id", "figure.unitId")
    .innerJoin("submission", "submission.id", "figure.submissionId")
    .leftJoin("village", "village.id", "figure.villageId")
    .where("figure.periodCode", "in", asked.periodCodes)
    .where("figure.itemCode", "in", asked.itemCodes)
    .where("figure.unitId", "in", asked.unitIds)
    .select([
      "figure.unitId",
      "figure.villageId",
      "figure.itemCode",
      "figure.periodCode",
      "figure.value",
      "figure.submissionId",
      "figure.sheet",
      "figure.cell",
      "unit.name as unitName",
      "village.name as villageName",
      "submission.version",
      "submission.fileName",
      "submission.decidedBy",
      "submission.decidedAt",
    ])
    .orderBy("figure.periodCode", "desc")
    .orderBy("unit.position")
    .orderBy("village.position")
    .orderBy("figure.id")
    .execute();
  const corrections = await countCorrections(db, figures);
  return figures.map(({ villageId, decidedBy, decidedAt, ...figure }) => ({
    ...figure,
    itemName: itemName(figure.itemCode),
    acceptedBy: decidedBy,
    acceptedAt: decidedAt,
    corrections: corrections({ villageId, ...figure }),
  }));
}
