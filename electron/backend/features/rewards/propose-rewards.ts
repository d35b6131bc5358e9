import type { BackendContext } from "#backend/context.ts";
import { readEvaluation } from "#backend/features/evaluation/repository.ts";
import { isStale } from "#backend/features/evaluation/show-evaluation.ts";
import { evaluationFailure } from "#shared/features/evaluation/errors.ts";
import { formatPoints } from "#shared/features/evaluation/points.ts";
import { districtCertificate, rewardSettings } from "#shared/features/rewards/award-data.ts";
import type { Rewards } from "#shared/features/rewards/contract.ts";
import { nominationKey } from "#shared/features/rewards/nomination-key.ts";
import { proposeByRank } from "#shared/features/rewards/propose-by-rank.ts";
import { rewardsText } from "#shared/features/rewards/text.ts";
import { priceRewards } from "./price-rewards.ts";
import {
  insertNominations,
  listNominations,
  requireOpenDecision,
  withdrawnUnits,
} from "./repository.ts";
import { showRewards } from "./show-rewards.ts";

/**
 * Nominates communes and towns by class and quota from the year's evaluation, in place of
 * earlier nominations by rank. Nominations by hand stay, and so does what was withdrawn.
 *
 * @throws evaluation.not-found, evaluation.stale, rewards.decision-fixed
 */
export async function proposeRewards(
  context: Pick<BackendContext, "db" | "write" | "now">,
  { year }: Readonly<{ year: number }>,
): Promise<Rewards> {
  await context.write(async ({ tx, note }) => {
    await requireOpenDecision(tx, year);
    const evaluation = await readEvaluation(tx, year);
    if (evaluation === null) throw evaluationFailure("evaluation.not-found", { year });
    if (await isStale(tx, evaluation)) throw evaluationFailure("evaluation.stale", { year });

    const { proposed, quota, tiedAtCut } = proposeByRank(
      evaluation.units,
      rewardSettings,
      await withdrawnUnits(tx, year),
    );
    const before = await listNominations(tx, year);
    const byHand = new Set(
      before.filter(({ origin }) => origin === "hand").map((one) => nominationKey(one)),
    );
    const price = priceRewards(year).collective;
    const nominations = proposed
      .map(({ unitId, unitName, rank, totalHundredths }) => ({
        year,
        category: "collective" as const,
        name: unitName,
        position: "",
        unitId,
        awardCode: districtCertificate.code,
        achievement: rewardsText.rankAchievement(year, rank, formatPoints(totalHundredths)),
        origin: "rank" as const,
        amountDong: price.amountDong,
        createdAt: context.now(),
      }))
      .filter((nomination) => !byHand.has(nominationKey(nomination)));
    await tx
      .deleteFrom("nomination")
      .where("year", "=", year)
      .where("origin", "=", "rank")
      .where("status", "=", "proposed")
      .execute();
    await insertNominations(tx, nominations);
    await note({
      action: "rewards.propose",
      subject: String(year),
      before: before.filter(({ origin }) => origin === "rank").map(({ name }) => name),
      after: {
        quota,
        proposed: nominations.map(({ name }) => name),
        tiedAtCut: tiedAtCut.map(({ unitName }) => unitName),
      },
    });
  });
  return showRewards(context, { year });
}
