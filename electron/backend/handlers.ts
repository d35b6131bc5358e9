import { documentsHandlers } from "./features/documents/handlers.ts";
import { registerHandlers } from "./features/documents/register-handlers.ts";
import { signOffHandlers } from "./features/documents/sign-off-handlers.ts";
import { evaluationHandlers } from "./features/evaluation/handlers.ts";
import { indicatorsHandlers } from "./features/indicators/handlers.ts";
import { officeHandlers } from "./features/office/handlers.ts";
import { plansHandlers } from "./features/plans/handlers.ts";
import { reportsHandlers } from "./features/reports/handlers.ts";
import { rewardsHandlers } from "./features/rewards/handlers.ts";
import { signingHandlers } from "./features/signing/handlers.ts";
import { submissionsHandlers } from "./features/submissions/handlers.ts";
import { followUpHandlers } from "./features/submissions/follow-up/handlers.ts";
import { workspaceHandlers } from "./features/workspace/handlers.ts";

/** Who answers what; the type in compose.ts makes it total over the contract. */
export const handlers = {
  ...workspaceHandlers,
  ...officeHandlers,
  ...documentsHandlers,
  ...signOffHandlers,
  ...registerHandlers,
  ...signingHandlers,
  ...plansHandlers,
  ...indicatorsHandlers,
  ...submissionsHandlers,
  ...followUpHandlers,
  ...evaluationHandlers,
  ...rewardsHandlers,
  ...reportsHandlers,
};
