import type { ReadDb } from "#backend/db/database.ts";
import {
  readPeriod,
  readReportingUnits,
  readTargets,
} from "#backend/features/indicators/repository.ts";
import { findIndicator } from "#shared/features/indicators/find-indicator.ts";
import { rankUnits } from "#shared/features/evaluation/rank-units.ts";
import { schemeOfYear } from "#shared/features/evaluation/scheme-of-year.ts";
import type { Scheme } from "#shared/features/evaluation/scheme.ts";
import { scoreUnit, type UnitScore } from "#shared/features/evaluation/score-unit.ts";

export type RankedUnit = UnitScore & Readonly<{ unitName: string; rank: number }>;
export type Ranking = Readonly<{
  scheme: Scheme;
  units: readonly RankedUnit[];
  hasFigures: boolean;
}>;

/**
 * What the accepted figures of a period give today, by the year's scheme and plan.
 *
 * @throws submissions.period-not-found
 */
export async function computeRanking(
  db: ReadDb,
  { year, periodCode }: Readonly<{ year: number; periodCode: string }>,
): Promise<Ranking> {
  const scheme = schemeOfYear(year);
  const units = await readReportingUnits(db, await readPeriod(db, periodCode));
  const planTargets = new Map(
    ((await readTargets(db, year)) ?? []).flatMap(({ indicator, target, unit }) => {
      if (indicator === null || target === null) return [];
      // A target in another unit than its indicator's is no measure for it.
      const fits = unit === null || unit === findIndicator(indicator)?.unit;
      return fits ? [[indicator, target] as const] : [];
    }),
  );
  const scored = units.map((unit) => ({
    ...scoreUnit(scheme, unit, periodCode, planTargets),
    unitName: unit.unitName,
  }));
  return {
    scheme,
    units: rankUnits(scored, scheme.tieBreak),
    hasFigures: units.some(({ figures }) => figures.has(periodCode)),
  };
}
