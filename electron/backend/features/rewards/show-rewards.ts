import type { BackendContext } from "#backend/context.ts";
import { readRanking } from "#backend/features/evaluation/repository.ts";
import { readOffice } from "#backend/features/office/repository.ts";
import { officialSign } from "#shared/features/documents/official-symbol.ts";
import { districtCertificate, rewardSettings } from "#shared/features/rewards/award-data.ts";
import type { Rewards } from "#shared/features/rewards/contract.ts";
import { proposeByRank } from "#shared/features/rewards/propose-by-rank.ts";
import { awardDay, rewardRulesOn } from "#shared/features/rewards/rules-on.ts";
import { rewardsText } from "#shared/features/rewards/text.ts";
import { priceRewards } from "./price-rewards.ts";
import { findDecision, listNominations, withdrawnUnits } from "./repository.ts";

/** The year's nominations, their money with its working, the quota, and how far the decision is. */
export async function showRewards(
  { db }: Pick<BackendContext, "db">,
  { year }: Readonly<{ year: number }>,
): Promise<Rewards> {
  const { isIllustrative, name: officeName } = await readOffice(db);
  const { award, salary, needsCheck } = rewardRulesOn(awardDay(year));
  const prices = priceRewards(year);
  const rows = await listNominations(db, year);
  const proposal = proposeByRank(
    (await readRanking(db, year)) ?? [],
    rewardSettings,
    await withdrawnUnits(db, year),
  );
  const nominatedUnits = new Set(
    rows.flatMap(({ category, unitId, unitName, name }) =>
      category === "collective" && name === unitName ? [unitId] : [],
    ),
  );
  const undecided = proposal.tiedAtCut.filter(({ unitId }) => !nominatedUnits.has(unitId));
  const toCheck = [award.needsCheck, salary.needsCheck].filter((what) => what !== null);
  const decision = await findDecision(db, { year });
  return {
    year,
    legalBasis: rewardsText.legalBasis(award.source, salary.source),
    needsCheck,
    isIllustrative,
    quota: proposal.quota,
    eligible: proposal.eligible,
    nominations: rows.map((row) => ({
      ...row,
      awardName: districtCertificate.name(officeName),
      working: rewardsText.working(prices[row.category]),
    })),
    totalDong: rows.reduce((sum, { amountDong }) => sum + amountDong, 0),
    remarks: [
      ...(undecided.length === proposal.tiedAtCut.length && undecided.length > 0
        ? [
            rewardsText.tiedAtCut(
              proposal.quota,
              undecided.map(({ unitName }) => unitName),
            ),
          ]
        : []),
      ...toCheck.map(rewardsText.toCheck),
    ],
    decision:
      decision === null
        ? null
        : {
            documentId: decision.documentId,
            status: decision.status,
            sign: officialSign(decision.number, decision.symbol),
          },
  };
}
