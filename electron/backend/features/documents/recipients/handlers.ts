import type { BackendContext } from "#backend/context.ts";
import type { recipientsContract } from "#shared/features/documents/recipients/contract.ts";
import type { Handlers } from "#shared/kernel/contract.ts";
import { listRecipientSets } from "./repository.ts";
import { removeRecipientSet, saveRecipientSet } from "./save-recipient-set.ts";

export const recipientsHandlers: Handlers<typeof recipientsContract, BackendContext> = {
  "documents.recipientSets": ({ db }) => listRecipientSets(db),
  "documents.saveRecipientSet": saveRecipientSet,
  "documents.removeRecipientSet": removeRecipientSet,
};
