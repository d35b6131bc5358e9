import { z } from "zod";

import { defineContract } from "#shared/kernel/contract.ts";
import { idSchema } from "#shared/kernel/schemas.ts";

/** Who gets papers of one sort: a named list for "Nơi nhận". */
const recipientSetSchema = z.object({
  id: idSchema,
  name: z.string(),
  /** One line each, without dash and mark; the kept copy is not among them. */
  recipients: z.array(z.string()),
  /** Abbreviation behind "Lưu: VT,"; null: none. */
  draftingUnit: z.string().nullable(),
});

export const recipientsContract = defineContract({
  "documents.recipientSets": {
    kind: "query",
    needs: "documents.read",
    input: z.object({}),
    output: z.array(recipientSetSchema),
    errors: [],
  },
  "documents.saveRecipientSet": {
    kind: "command",
    needs: "office.write",
    input: z.object({
      id: idSchema.nullable(),
      name: z.string().trim().min(1).max(120),
      recipients: z.array(z.string().trim().min(1).max(300)).min(1).max(200),
      draftingUnit: z.string().trim().min(1).max(40).nullable(),
    }),
    output: recipientSetSchema,
    errors: ["documents.recipient-set-not-found", "documents.recipient-set-name-taken"],
  },
  /** Papers keep the lines that they took from it; the log keeps the list. */
  "documents.removeRecipientSet": {
    kind: "command",
    needs: "office.write",
    input: z.object({ id: idSchema }),
    output: recipientSetSchema,
    errors: ["documents.recipient-set-not-found"],
  },
});

export type RecipientSet = z.output<typeof recipientSetSchema>;
