import type { BackendContext } from "#backend/context.ts";
import type { ReadDb } from "#backend/db/database.ts";
import type { MarkLine, Marks } from "#shared/features/evaluation/marks/contract.ts";
import { markStages } from "#shared/features/evaluation/marks/mark-stages-data.ts";
import type { Criterion, Scheme } from "#shared/features/evaluation/scheme.ts";
import type { CriterionScore } from "#shared/features/evaluation/score-criterion.ts";
import { rankBy, readGround } from "../compute-ranking.ts";
import { requireSameYear } from "../run-evaluation.ts";
import { currentSchemeOf } from "../schemes/repository.ts";

/**
 * The marks of a year by the scheme of the year, each beside what a period's figures give.
 *
 * @throws submissions.period-not-found, evaluation.other-year
 */
export async function showMarks(
  { db }: Pick<BackendContext, "db">,
  asked: Readonly<{ year: number; periodCode: string }>,
): Promise<Marks> {
  requireSameYear(asked);
  const scheme = await currentSchemeOf(db, asked.year);
  const ground = await readGround(db, asked);
  const scores = new Map(rankBy(scheme, ground).map((unit) => [unit.unitId, unit.scores]));
  const rows = await readRows(db, asked.year, scheme.code);
  const byCell = Map.groupBy(rows, ({ unitId, criterionCode }) => `${unitId}/${criterionCode}`);
  return {
    schemeName: scheme.name,
    stages: await readStages(db, asked.year, scheme.code),
    units: ground.units.map(({ unitId, unitName }) => ({
      unitId,
      unitName,
      lines: scheme.criteria.map((criterion, index) =>
        lineOf(
          scheme,
          criterion,
          scores.get(unitId)?.[index],
          byCell.get(`${unitId}/${criterion.code}`) ?? [],
        ),
      ),
    })),
  };
}

type Row = Awaited<ReturnType<typeof readRows>>[number];

function lineOf(
  { groups }: Scheme,
  criterion: Criterion,
  score: CriterionScore | undefined,
  rows: readonly Row[],
): MarkLine {
  const { code, name, group, effect, maximumHundredths, source } = criterion;
  return {
    criterionCode: code,
    criterionName: name,
    groupName: groups.find((each) => each.code === group)?.name ?? group,
    effect,
    maximumHundredths,
    how: source.kind === "hand" ? source.how : null,
    computedHundredths: score?.working.kind === "scored" ? score.pointsHundredths : null,
    marks: rows.map(({ stage, pointsHundredths, isMet, remark, at, actor }) => ({
      stage,
      pointsHundredths,
      isMet: isMet === null ? null : isMet === 1,
      remark,
      at,
      actor,
    })),
  };
}

function readRows(db: ReadDb, year: number, schemeCode: string) {
  return db
    .selectFrom("handMark")
    .selectAll()
    .where("year", "=", year)
    .where("schemeCode", "=", schemeCode)
    .execute();
}

async function readStages(db: ReadDb, year: number, schemeCode: string): Promise<Marks["stages"]> {
  const locked = await db
    .selectFrom("markStage")
    .select(["stage", "lockedAt", "lockedBy"])
    .where("year", "=", year)
    .where("schemeCode", "=", schemeCode)
    .execute();
  return markStages.map((stage) => {
    const { lockedAt = null, lockedBy = null } = locked.find((each) => each.stage === stage) ?? {};
    return { stage, lockedAt, lockedBy };
  });
}
