import { documentsContract } from "./features/documents/contract.ts";
import { registerContract } from "./features/documents/register-contract.ts";
import { signOffContract } from "./features/documents/sign-off-contract.ts";
import { evaluationContract } from "./features/evaluation/contract.ts";
import { indicatorsContract } from "./features/indicators/contract.ts";
import { officeContract } from "./features/office/contract.ts";
import { plansContract } from "./features/plans/contract.ts";
import { reportsContract } from "./features/reports/contract.ts";
import { rewardsContract } from "./features/rewards/contract.ts";
import { signingContract } from "./features/signing/contract.ts";
import { submissionsContract } from "./features/submissions/contract.ts";
import { followUpContract } from "./features/submissions/follow-up/contract.ts";
import { workspaceContract } from "./features/workspace/contract.ts";

/** Everything the backend can be asked, feature by feature. */
export const contract = {
  ...workspaceContract,
  ...officeContract,
  ...documentsContract,
  ...signingContract,
  ...signOffContract,
  ...registerContract,
  ...plansContract,
  ...indicatorsContract,
  ...submissionsContract,
  ...followUpContract,
  ...evaluationContract,
  ...rewardsContract,
  ...reportsContract,
} as const;

export type AppContract = typeof contract;
