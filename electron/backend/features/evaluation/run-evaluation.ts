import type { BackendContext } from "#backend/context.ts";
import type { Evaluation } from "#shared/features/evaluation/contract.ts";
import { evaluationFailure } from "#shared/features/evaluation/errors.ts";
import { computeRanking } from "./compute-ranking.ts";
import { saveEvaluation } from "./repository.ts";
import { showEvaluation } from "./show-evaluation.ts";

/**
 * Scores, ranks and classes the units from a period's accepted figures, and keeps the
 * result with the scheme as applied; earlier results of the year stay, no longer current.
 *
 * @throws submissions.period-not-found, evaluation.no-figures, evaluation.other-year
 */
export async function runEvaluation(
  context: Pick<BackendContext, "db" | "write" | "now" | "actor">,
  input: Readonly<{ year: number; periodCode: string }>,
): Promise<Evaluation> {
  requireSameYear(input);
  await context.write(async ({ tx, note }) => {
    const ranking = await computeRanking(tx, input);
    if (!ranking.hasFigures) {
      throw evaluationFailure("evaluation.no-figures", { periodCode: input.periodCode });
    }
    await saveEvaluation(tx, {
      ...input,
      ranking,
      computedAt: context.now(),
      computedBy: context.actor.name,
    });
    await note({
      action: "evaluation.run",
      subject: input.periodCode,
      after: ranking.units.map(({ unitName, rank, totalHundredths, class: unitClass }) => ({
        unitName,
        rank,
        totalHundredths,
        class: unitClass,
      })),
    });
  });
  return showEvaluation(context, input);
}

/** @throws evaluation.other-year when the period is not one of the year */
export function requireSameYear(asked: Readonly<{ year: number; periodCode: string }>): void {
  if (!asked.periodCode.startsWith(`${asked.year}-`)) {
    throw evaluationFailure("evaluation.other-year", asked);
  }
}
