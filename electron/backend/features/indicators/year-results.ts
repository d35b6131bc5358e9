import type { ReadDb } from "#backend/db/database.ts";
import { findIndicator } from "#shared/features/indicators/find-indicator.ts";
import { measureTarget } from "#shared/features/indicators/measure-target.ts";
import type { YearResult } from "#shared/features/plans/propose-target.ts";
import { findPeriod, readReportingUnits, readTargets } from "./repository.ts";

/**
 * What a year came to for each target of its plan, with the year before where all the same
 * units reported then; targets without an indicator, or in another unit, have no result.
 */
export async function readYearResults(
  db: ReadDb,
  year: number,
): Promise<ReadonlyMap<number, YearResult>> {
  const targets = await readTargets(db, year);
  const period = await findPeriod(db, `${year}-Y`);
  if (targets === null || period === null) return new Map();
  const units = await readReportingUnits(db, period);
  return new Map(
    targets.flatMap((target): [number, YearResult][] => {
      const indicator = findIndicator(target.indicator);
      if (indicator === null) return [];
      if (target.unit !== null && target.unit !== indicator.unit) return [];
      const now = measureTarget(target, `${year}-Y`, units);
      const before = measureTarget(target, `${year - 1}-Y`, units);
      const { direction, unit, decimals, formula } = indicator;
      const result: YearResult = {
        value: now.district.value,
        before: before.unitsReported === before.unitsExpected ? before.district.value : null,
        state: now.state,
        direction,
        unit,
        decimals,
        isFall: formula.kind === "fall",
      };
      return [[target.targetId, result]];
    }),
  );
}
