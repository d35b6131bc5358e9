import { z } from "zod";

import { defineContract } from "#shared/kernel/contract.ts";
import { idSchema, yearSchema } from "#shared/kernel/schemas.ts";
import { actForms } from "../authority/authority-data.ts";
import { type DocumentKind, documentKinds } from "../document-kinds-data.ts";

// Object.keys gives the keys of the table; the type cannot say so by itself.
const kinds = Object.keys(documentKinds) as [DocumentKind, ...DocumentKind[]];

const freePaperSchema = z.object({
  documentId: idSchema,
  kind: z.enum(kinds),
  /** Who writes the minutes; null: not yet known, or no minutes. */
  secretary: z.string().nullable(),
});

/** Papers that are written for their own sake, not for a plan or a list of rewards. */
export const freePapersContract = defineContract({
  /** A draft with the usual parts of its kind. */
  "papers.create": {
    kind: "command",
    needs: "documents.submit",
    input: z.object({
      kind: z.enum(kinds),
      /** The whole body's act or its head's own; kinds that leave no choice keep to theirs. */
      form: z.enum(actForms),
      year: yearSchema,
      title: z.string().trim().min(1).max(500),
      /** Abbreviation of the unit that writes it: "VHTT". */
      draftingUnit: z.string().trim().min(1).max(20),
    }),
    output: freePaperSchema,
    errors: [],
  },
  "papers.describe": {
    kind: "query",
    needs: "documents.read",
    input: z.object({ documentId: idSchema }),
    output: freePaperSchema,
    errors: ["documents.no-text"],
  },
  "papers.saveSecretary": {
    kind: "command",
    needs: "documents.submit",
    input: z.object({
      documentId: idSchema,
      secretary: z.string().trim().min(1).max(120).nullable(),
    }),
    output: freePaperSchema,
    errors: ["documents.not-found", "documents.no-text", "documents.wrong-status"],
  },
});

export type FreePaper = z.output<typeof freePaperSchema>;
