import type { BackendContext } from "#backend/context.ts";
import type { rewardsContract } from "#shared/features/rewards/contract.ts";
import type { Handlers } from "#shared/kernel/contract.ts";
import { writeFileSafely } from "#backend/files/write-file-safely.ts";
import { draftDecision } from "./draft-decision.ts";
import { drawCertificates } from "./draw-certificates.ts";
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
  "rewards.certificates": async (context, wanted) => ({
    bytes: await drawCertificates(context, wanted),
  }),
  "rewards.saveCertificates": async (context, { target, ...wanted }) => {
    const { path, name } = context.fileOf(target);
    const bytes = await drawCertificates(context, wanted);
    await writeFileSafely(path, bytes);
    return { fileName: name, sizeBytes: bytes.length };
  },
};
