import type { ReadDb } from "#backend/db/database.ts";
import {
  readPeriod,
  readReportingUnits,
  readTargets,
} from "#backend/features/indicators/repository.ts";
import type { Surroundings } from "#shared/features/evaluation/basis-value.ts";
import { rankUnits } from "#shared/features/evaluation/rank-units.ts";
import type { Scheme } from "#shared/features/evaluation/scheme.ts";
import type { UnitMarks } from "#shared/features/evaluation/score-criterion.ts";
import { scoreUnit, type UnitScore } from "#shared/features/evaluation/score-unit.ts";
import { findIndicator } from "#shared/features/indicators/find-indicator.ts";
import { countingMarks } from "./marks/repository.ts";
import { readProvinceMeans } from "./province/repository.ts";
import { currentSchemeOf } from "./schemes/repository.ts";

export type RankedUnit = UnitScore & Readonly<{ unitName: string; rank: number }>;
export type Ranking = Readonly<{
  scheme: Scheme;
  units: readonly RankedUnit[];
  hasFigures: boolean;
}>;

/** What schemes are applied to: a period's accepted figures, the plan, the province, people's marks. */
export type Ground = Surroundings &
  Readonly<{
    hasFigures: boolean;
    /** By scheme, then unit. */
    marks: (schemeCode: string, unitId: number) => UnitMarks;
  }>;

type Asked = Readonly<{ year: number; periodCode: string }>;

/**
 * What the accepted figures of a period and the marks of its year give today, by the
 * year's scheme and plan.
 *
 * @throws submissions.period-not-found
 */
export async function computeRanking(db: ReadDb, asked: Asked): Promise<Ranking> {
  const scheme = await currentSchemeOf(db, asked.year);
  const ground = await readGround(db, asked);
  return { scheme, units: rankBy(scheme, ground), hasFigures: ground.hasFigures };
}

/** @throws submissions.period-not-found */
export async function readGround(db: ReadDb, { year, periodCode }: Asked): Promise<Ground> {
  const units = await readReportingUnits(db, await readPeriod(db, periodCode));
  return {
    periodCode,
    units,
    planTargets: await planTargets(db, year),
    provinceMeans: await readProvinceMeans(db, year),
    hasFigures: units.some(({ figures }) => figures.has(periodCode)),
    marks: await countingMarks(db, year),
  };
}

export function rankBy(scheme: Scheme, ground: Ground): readonly RankedUnit[] {
  const scored = ground.units.map((unit) => ({
    ...scoreUnit(scheme, unit, ground, ground.marks(scheme.code, unit.unitId)),
    unitName: unit.unitName,
  }));
  return rankUnits(scored, scheme.tieBreak);
}

async function planTargets(db: ReadDb, year: number): Promise<ReadonlyMap<string, string>> {
  const targets = (await readTargets(db, year)) ?? [];
  return new Map(
    targets.flatMap(({ indicator, target, unit }) => {
      if (indicator === null || target === null) return [];
      // A target in another unit than its indicator's is no measure for it.
      const fits = unit === null || unit === findIndicator(indicator)?.unit;
      return fits ? [[indicator, target] as const] : [];
    }),
  );
}
