import type { BackendContext } from "#backend/context.ts";
import type { legalActsContract } from "#shared/features/documents/legal-acts/contract.ts";
import type { Handlers } from "#shared/kernel/contract.ts";
import { listLegalActs } from "./repository.ts";
import { saveLegalAct } from "./save-legal-act.ts";

export const legalActsHandlers: Handlers<typeof legalActsContract, BackendContext> = {
  "documents.legalActs": ({ db }) => listLegalActs(db),
  "documents.saveLegalAct": saveLegalAct,
};
