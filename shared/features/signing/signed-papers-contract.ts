import { z } from "zod";

import { defineContract } from "#shared/kernel/contract.ts";
import { idSchema, yearSchema } from "#shared/kernel/schemas.ts";
import { signingRole } from "./schemas.ts";

const signedPaperSchema = z.object({
  documentId: idSchema,
  role: signingRole,
  /** As the certificate names its holder. */
  name: z.string(),
  signedAt: z.string(),
});

/** The digital signatures of many papers at once, as a register shows them. */
export const signedPapersContract = defineContract({
  "signing.signedPapers": {
    kind: "query",
    needs: "documents.read",
    /** Null: papers of every year. */
    input: z.object({ year: yearSchema.nullable() }),
    output: z.array(signedPaperSchema),
    errors: [],
  },
});

export type SignedPaper = z.output<typeof signedPaperSchema>;
