import type { ReadDb, WriteTx } from "#backend/db/database.ts";
import type { EvaluationClass, Scheme } from "#shared/features/evaluation/scheme.ts";
import type { Working } from "#shared/features/evaluation/score-criterion.ts";
import { storedScheme } from "#shared/features/evaluation/stored-scheme.ts";
import type { RankedUnit, Ranking } from "./compute-ranking.ts";

export type StoredEvaluation = Readonly<{
  id: number;
  year: number;
  periodCode: string;
  computedAt: string;
  computedBy: string;
  scheme: Scheme;
  /** Best first. */
  units: readonly RankedUnit[];
}>;

/** The year's current evaluation; null while there is none. */
export async function readEvaluation(db: ReadDb, year: number): Promise<StoredEvaluation | null> {
  const row = await db
    .selectFrom("evaluation")
    .innerJoin("scheme", "scheme.id", "evaluation.schemeId")
    .where("evaluation.year", "=", year)
    .where("evaluation.isCurrent", "=", 1)
    .select([
      "evaluation.id",
      "evaluation.year",
      "evaluation.periodCode",
      "evaluation.computedAt",
      "evaluation.computedBy",
      "scheme.definition",
    ])
    .executeTakeFirst();
  if (row === undefined) return null;
  const { definition, ...evaluation } = row;
  const results = await readResults(db, evaluation.id);
  const scores = await db
    .selectFrom("unitScore")
    .where("evaluationId", "=", evaluation.id)
    .select(["unitId", "criterionCode", "pointsHundredths", "maximumHundredths", "explanation"])
    .execute();
  const byUnit = Map.groupBy(scores, ({ unitId }) => unitId);
  return {
    ...evaluation,
    scheme: storedScheme(definition),
    units: results.map((result) => ({
      ...result,
      scores: (byUnit.get(result.unitId) ?? []).map(({ explanation, unitId: _, ...score }) => ({
        ...score,
        // Written by saveEvaluation from this very type.
        working: JSON.parse(explanation) as Working,
      })),
    })),
  };
}

export type UnitRank = Readonly<{
  unitId: number;
  unitName: string;
  totalHundredths: number;
  rank: number;
  class: EvaluationClass;
}>;

/** The year's current ranking without its working, best first; null before any evaluation. */
export async function readRanking(db: ReadDb, year: number): Promise<UnitRank[] | null> {
  const evaluation = await db
    .selectFrom("evaluation")
    .where("year", "=", year)
    .where("isCurrent", "=", 1)
    .select("id")
    .executeTakeFirst();
  return evaluation === undefined ? null : readResults(db, evaluation.id);
}

async function readResults(db: ReadDb, evaluationId: number): Promise<UnitRank[]> {
  const rows = await db
    .selectFrom("unitResult")
    .innerJoin("unit", "unit.id", "unitResult.unitId")
    .where("unitResult.evaluationId", "=", evaluationId)
    .select([
      "unitResult.unitId",
      "unit.name as unitName",
      "unitResult.totalHundredths",
      "unitResult.rank",
      "unitResult.class",
    ])
    .orderBy("unitResult.rank")
    .orderBy("unit.position")
    .execute();
  return rows.map((row) => ({ ...row, class: row.class as EvaluationClass }));
}

/** Keeps an evaluation as the year's current one. */
export async function saveEvaluation(
  tx: WriteTx,
  {
    ranking,
    ...evaluation
  }: Readonly<{
    year: number;
    periodCode: string;
    computedAt: string;
    computedBy: string;
    ranking: Ranking;
  }>,
): Promise<void> {
  await tx
    .updateTable("evaluation")
    .set({ isCurrent: 0 })
    .where("year", "=", evaluation.year)
    .where("isCurrent", "=", 1)
    .execute();
  const { id: evaluationId } = await tx
    .insertInto("evaluation")
    .values({ ...evaluation, schemeId: await schemeId(tx, ranking.scheme), isCurrent: 1 })
    .returning("id")
    .executeTakeFirstOrThrow();
  if (ranking.units.length === 0) return;
  await tx
    .insertInto("unitResult")
    .values(
      ranking.units.map(({ unitId, totalHundredths, rank, class: unitClass }) => ({
        evaluationId,
        unitId,
        totalHundredths,
        rank,
        class: unitClass,
      })),
    )
    .execute();
  for (const { unitId, scores } of ranking.units) {
    await tx
      .insertInto("unitScore")
      .values(
        scores.map(({ working, ...score }) => ({
          ...score,
          evaluationId,
          unitId,
          explanation: JSON.stringify(working),
        })),
      )
      .execute();
  }
}

/** The row of the scheme exactly as it is applied; a changed definition is a new version. */
async function schemeId(tx: WriteTx, scheme: Scheme): Promise<number> {
  const { code, name, source } = scheme;
  const definition = JSON.stringify(scheme);
  const versions = await tx
    .selectFrom("scheme")
    .select(["id", "version", "definition"])
    .where("code", "=", code)
    .orderBy("version", "desc")
    .execute();
  const same = versions.find((version) => version.definition === definition);
  if (same !== undefined) return same.id;
  const { id } = await tx
    .insertInto("scheme")
    .values({ code, version: (versions[0]?.version ?? 0) + 1, name, source, definition })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}
