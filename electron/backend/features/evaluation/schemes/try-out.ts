import type { BackendContext } from "#backend/context.ts";
import { evaluationFailure } from "#shared/features/evaluation/errors.ts";
import type { Scheme } from "#shared/features/evaluation/scheme.ts";
import type { TriedUnit } from "#shared/features/evaluation/schemes/contract.ts";
import { readGround, rankBy, type RankedUnit } from "../compute-ranking.ts";
import { requireSameYear } from "../run-evaluation.ts";
import { currentSchemeOf } from "./repository.ts";
import { refuseBroken } from "./save-scheme.ts";

/**
 * The ranks that a scheme would give beside those of the year's scheme as it is kept.
 * Nothing is written.
 *
 * @throws submissions.period-not-found, evaluation.no-figures, evaluation.other-year,
 *   evaluation.scheme-broken
 */
export async function tryOut(
  { db }: Pick<BackendContext, "db">,
  { scheme, ...asked }: Readonly<{ year: number; periodCode: string; scheme: Scheme }>,
): Promise<TriedUnit[]> {
  requireSameYear(asked);
  refuseBroken(scheme);
  const ground = await readGround(db, asked);
  if (!ground.hasFigures) throw evaluationFailure("evaluation.no-figures", asked);
  const kept = await currentSchemeOf(db, asked.year);
  const now = new Map(rankBy(kept, ground).map((unit) => [unit.unitId, unit]));
  return rankBy(scheme, ground).flatMap((unit) => {
    const before = now.get(unit.unitId);
    if (before === undefined) return [];
    const { unitId, unitName } = unit;
    return [{ unitId, unitName, now: placeOf(before), then: placeOf(unit) }];
  });
}

function placeOf({ rank, totalHundredths, class: unitClass }: RankedUnit): TriedUnit["now"] {
  return { rank, totalHundredths, class: unitClass };
}
