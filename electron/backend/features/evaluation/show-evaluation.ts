import type { BackendContext } from "#backend/context.ts";
import type { ReadDb } from "#backend/db/database.ts";
import { readOffice } from "#backend/features/office/repository.ts";
import type { Evaluation, UnitEvaluation } from "#shared/features/evaluation/contract.ts";
import { evaluationFailure } from "#shared/features/evaluation/errors.ts";
import { nextClass } from "#shared/features/evaluation/next-class.ts";
import { maximumOf } from "#shared/features/evaluation/scheme-of-year.ts";
import { scoreGroups } from "#shared/features/evaluation/score-groups.ts";
import type { Scheme } from "#shared/features/evaluation/scheme.ts";
import { explainNext, explainTotal } from "#shared/features/evaluation/total-text.ts";
import { explainScore } from "#shared/features/evaluation/text.ts";
import { computeRanking, type RankedUnit } from "./compute-ranking.ts";
import { readEvaluation, type StoredEvaluation } from "./repository.ts";

/** The year's current evaluation with its working. @throws evaluation.not-found */
export async function showEvaluation(
  { db }: Pick<BackendContext, "db">,
  { year }: Readonly<{ year: number }>,
): Promise<Evaluation> {
  const stored = await readEvaluation(db, year);
  if (stored === null) throw evaluationFailure("evaluation.not-found", { year });
  const { scheme, units, ...evaluation } = stored;
  const maximumHundredths = maximumOf(scheme);
  return {
    ...evaluation,
    schemeName: scheme.name,
    schemeSource: scheme.source,
    schemeNeedsCheck: scheme.needsCheck,
    maximumHundredths,
    isStale: await isStale(db, stored),
    isIllustrative: (await readOffice(db)).isIllustrative,
    groups: scheme.groups.map(({ code, name }) => ({ code, name })),
    units: units.map((unit) => shownUnit(scheme, unit)),
  };
}

function shownUnit(scheme: Scheme, unit: RankedUnit): UnitEvaluation {
  const { unitId, unitName, totalHundredths, rank, class: unitClass, scores } = unit;
  return {
    unitId,
    unitName,
    totalHundredths,
    rank,
    class: unitClass,
    total: explainTotal(scheme, unit),
    next: explainNext(scheme, nextClass(scheme, unit)),
    groups: scoreGroups(scheme.groups, scheme.criteria, scores).map(({ group, ...score }) => ({
      code: group.code,
      ...score,
    })),
    scores: scheme.criteria.flatMap((criterion) => {
      const score = scores.find(({ criterionCode }) => criterionCode === criterion.code);
      return score === undefined
        ? []
        : {
            criterionCode: criterion.code,
            criterionName: criterion.name,
            group: criterion.group,
            effect: criterion.effect,
            indicator: criterion.source.kind === "hand" ? null : criterion.source.indicator,
            pointsHundredths: score.pointsHundredths,
            maximumHundredths: score.maximumHundredths,
            explanation: explainScore(score, criterion.maximumHundredths),
          };
    }),
  };
}

/**
 * Would the evaluation come out otherwise today? Computed anew and compared, working and
 * all, so that it does not matter what changed: a figure, a target of the plan, the
 * scheme, a unit.
 */
export async function isStale(db: ReadDb, stored: StoredEvaluation): Promise<boolean> {
  const today = await computeRanking(db, stored);
  return fingerprint(today.units) !== fingerprint(stored.units);
}

function fingerprint(units: readonly RankedUnit[]): string {
  return JSON.stringify(
    units
      .toSorted((a, b) => a.unitId - b.unitId)
      .map(({ unitId, rank, totalHundredths, class: unitClass, scores }) => [
        unitId,
        rank,
        totalHundredths,
        unitClass,
        scores
          .map((score) => [
            score.criterionCode,
            score.pointsHundredths,
            score.maximumHundredths,
            JSON.stringify(score.working),
          ])
          .toSorted(),
      ]),
  );
}
