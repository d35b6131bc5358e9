import { rewardSettings } from "#shared/features/rewards/award-data.ts";
import type { NominationCategory } from "#shared/features/rewards/contract.ts";
import { type RewardMoney, rewardMoney } from "#shared/features/rewards/reward-money.ts";
import { awardDay, rewardRulesOn } from "#shared/features/rewards/rules-on.ts";

/** The money that goes with each category's certificate in a year, with its working. */
export function priceRewards(year: number): Readonly<Record<NominationCategory, RewardMoney>> {
  const { award, salary } = rewardRulesOn(awardDay(year));
  const price = (category: NominationCategory) =>
    rewardMoney(salary.dong, award.multiples[category], rewardSettings);
  return {
    collective: price("collective"),
    household: price("household"),
    individual: price("individual"),
  };
}
