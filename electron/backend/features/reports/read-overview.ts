import type { BackendContext } from "#backend/context.ts";
import type { ReadDb } from "#backend/db/database.ts";
import { readRanking } from "#backend/features/evaluation/repository.ts";
import {
  findPeriod,
  readReportingUnits,
  readTargets,
} from "#backend/features/indicators/repository.ts";
import { readOffice } from "#backend/features/office/repository.ts";
import { measureTarget, type ReportingUnit } from "#shared/features/indicators/measure-target.ts";
import type { Overview } from "#shared/features/reports/contract.ts";
import { vietnameseDay } from "#shared/kernel/dates.ts";

/**
 * The leaders' page in one call: a fixed number of queries, however many years the file holds.
 * A year without a plan or a period that has not been opened leaves its part empty.
 */
export async function readOverview(
  { db, now }: Pick<BackendContext, "db" | "now">,
  { year, periodCode }: Readonly<{ year: number; periodCode: string }>,
): Promise<Overview> {
  const period = await findPeriod(db, periodCode);
  const units = period === null ? [] : await readReportingUnits(db, period);
  const planned = await readTargets(db, year);
  const targets = planned?.map((target) => measureTarget(target, periodCode, units)) ?? null;
  const count = (wanted: string) => targets?.filter(({ state }) => state === wanted).length ?? 0;
  return {
    year,
    periodCode,
    isIllustrative: (await readOffice(db)).isIllustrative,
    targets,
    counts: { met: count("met"), missed: count("missed"), unknown: count("unknown") },
    ranking: await readRanking(db, year),
    waiting:
      period === null
        ? []
        : await readWaiting(db, periodCode, units, vietnameseDay(now()) > period.dueOn),
    dueOn: period?.dueOn ?? null,
    papers: await readWaitingPapers(db, year),
  };
}

/** Units whose newest report is not accepted, and those that have sent none. */
async function readWaiting(
  db: ReadDb,
  periodCode: string,
  units: readonly ReportingUnit[],
  isLate: boolean,
): Promise<Overview["waiting"]> {
  const reports = await db
    .selectFrom("submission")
    .select(["id", "unitId", "status"])
    .where("periodCode", "=", periodCode)
    .orderBy("version")
    .execute();
  const newest = new Map(reports.map((report) => [report.unitId, report]));
  return units.flatMap(({ unitId, unitName }) => {
    const report = newest.get(unitId);
    if (report?.status === "accepted") return [];
    return {
      unitId,
      unitName,
      status: report?.status ?? (isLate ? "late" : "missing"),
      isLate,
      submissionId: report?.id ?? null,
    };
  });
}

async function readWaitingPapers(db: ReadDb, year: number): Promise<Overview["papers"]> {
  return db
    .selectFrom("document")
    .where("year", "=", year)
    .where("status", "in", ["submitted", "approved"])
    .select(["id as documentId", "title", "status", "kind"])
    .orderBy("id")
    .execute();
}
