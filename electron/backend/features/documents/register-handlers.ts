import type { BackendContext } from "#backend/context.ts";
import type { registerContract } from "#shared/features/documents/register-contract.ts";
import type { Handlers } from "#shared/kernel/contract.ts";
import { cancelDocument } from "./cancel-document.ts";
import { showNextNumber } from "./give-number.ts";
import { explainGap, listGaps } from "./register-gaps.ts";

export const registerHandlers: Handlers<typeof registerContract, BackendContext> = {
  "documents.nextNumber": ({ db }, input) => showNextNumber(db, input),
  "documents.cancel": cancelDocument,
  "documents.gaps": ({ db }, { registerYear }) => listGaps(db, registerYear),
  "documents.explainGap": explainGap,
};
