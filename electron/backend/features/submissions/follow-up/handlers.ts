import type { BackendContext } from "#backend/context.ts";
import type { followUpContract } from "#shared/features/submissions/follow-up/contract.ts";
import type { Handlers } from "#shared/kernel/contract.ts";
import { draftReturnLetter } from "./draft-return-letter.ts";
import { reopenSubmission } from "./reopen-submission.ts";
import { saveMarkedCopy } from "./save-marked-copy.ts";
import { showDifferences } from "./show-differences.ts";

export const followUpHandlers: Handlers<typeof followUpContract, BackendContext> = {
  "submissions.reopen": reopenSubmission,
  "submissions.differences": showDifferences,
  "submissions.markedCopy": saveMarkedCopy,
  "submissions.returnLetter": draftReturnLetter,
};
