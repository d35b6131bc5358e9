import { z } from "zod";

import { defineContract } from "#shared/kernel/contract.ts";
import { idSchema } from "#shared/kernel/schemas.ts";
import { paperContentSchema } from "../paper-schemas.ts";
import { describedFindingSchema } from "./schemas.ts";

/** More are counted, not sent: nobody reads a list of thousands. */
export const MOST_FINDINGS = 300;

export const checksContract = defineContract({
  /** What a careful reader would look at in a paper, errors first. */
  "papers.check": {
    kind: "query",
    needs: "documents.read",
    input: z.object({
      documentId: idSchema,
      /** A text that is being typed; null: as it was saved. */
      content: paperContentSchema.nullable(),
    }),
    output: z.object({
      errors: z.int().min(0),
      warnings: z.int().min(0),
      findings: z.array(describedFindingSchema).max(MOST_FINDINGS),
    }),
    errors: ["documents.not-found", "documents.no-text"],
  },
  /** Mends findings of the saved text by their keys, as one save. */
  "papers.fix": {
    kind: "command",
    needs: "documents.submit",
    input: z.object({
      documentId: idSchema,
      baseRevision: z.int().min(1),
      keys: z.array(z.string().max(30_000)).min(1).max(MOST_FINDINGS),
    }),
    output: z.object({ revision: z.int().min(1), savedAt: z.string(), fixed: z.int().min(1) }),
    errors: [
      "documents.not-found",
      "documents.no-text",
      "documents.wrong-status",
      "documents.changed-meanwhile",
      "documents.finding-gone",
    ],
  },
});
