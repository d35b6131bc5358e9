import type { BackendContext } from "#backend/context.ts";
import type { rewardsContract } from "#shared/features/rewards/contract.ts";
import type { Handlers } from "#shared/kernel/contract.ts";
import { draftDecision } from "./draft-decision.ts";
import { nominateByHand } from "./nominate-by-hand.ts";
import { proposeRewards } from "./propose-rewards.ts";
import { showRewards } from "./show-rewards.ts";
import { withdrawNomination } from "./withdraw-nomination.ts";

export const rewardsHandlers: Handlers<typeof rewardsContract, BackendContext> = {
  "rewards.show": showRewards,
  "rewards.propose": proposeRewards,
  "rewards.nominate": nominateByHand,
  "rewards.withdraw": withdrawNomination,
  "rewards.draftDecision": draftDecision,
};
