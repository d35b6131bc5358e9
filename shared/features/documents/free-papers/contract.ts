import { z } from "zod";

import { defineContract } from "#shared/kernel/contract.ts";
import { idSchema, isoDateSchema, yearSchema } from "#shared/kernel/schemas.ts";
import { actForms } from "../authority/authority-data.ts";
import { type DocumentKind, documentKinds } from "../document-kinds-data.ts";
import { documentStatuses } from "../document-statuses-data.ts";
import { issuerKinds, mayIssue } from "../issuer/issuer-kinds-data.ts";
import { registerKinds } from "../register-kinds-data.ts";
import { paperRelations } from "./relations-data.ts";

// Object.keys gives the keys of the table; the type cannot say so by itself.
const kinds = Object.keys(documentKinds) as [DocumentKind, ...DocumentKind[]];

/** Abbreviation of the unit that writes it: "VHTT". */
const draftingUnitSchema = z.string().trim().min(1).max(20);

const freePaperSchema = z.object({
  documentId: idSchema,
  kind: z.enum(kinds),
  issuer: z.enum(issuerKinds),
  /** Who writes the minutes; null: not yet known, or no minutes. */
  secretary: z.string().nullable(),
});

/** A paper that changes the one asked about, or is changed by it. */
const linkSchema = z.object({
  relation: z.enum(paperRelations),
  /** It came after the one asked about and changes it. */
  isLater: z.boolean(),
  documentId: idSchema,
  kind: z.enum(registerKinds),
  number: z.int().positive().nullable(),
  symbol: z.string(),
  issuedOn: isoDateSchema.nullable(),
  status: z.enum(documentStatuses),
  title: z.string(),
});

/** Papers that are written for their own sake, not for a plan or a list of rewards. */
export const freePapersContract = defineContract({
  /** A draft with the usual parts of its kind. */
  "papers.create": {
    kind: "command",
    needs: "documents.submit",
    input: z
      .object({
        kind: z.enum(kinds),
        issuer: z.enum(issuerKinds).default("committee"),
        /** The whole body's act or its head's own; kinds that leave no choice keep to theirs. */
        form: z.enum(actForms),
        year: yearSchema,
        title: z.string().trim().min(1).max(500),
        draftingUnit: draftingUnitSchema,
      })
      .refine(({ issuer, kind }) => mayIssue(issuer, kind), { path: ["issuer"] }),
    output: freePaperSchema,
    errors: ["documents.no-board"],
  },
  /** A draft that amends, replaces or corrects an issued paper, which stays as it is. */
  "papers.change": {
    kind: "command",
    needs: "documents.submit",
    input: z.object({
      earlierId: idSchema,
      relation: z.enum(paperRelations),
      draftingUnit: draftingUnitSchema,
    }),
    output: freePaperSchema,
    errors: ["documents.not-found", "documents.wrong-status", "documents.font-incomplete"],
  },
  "papers.links": {
    kind: "query",
    needs: "documents.read",
    input: z.object({ documentId: idSchema }),
    output: z.array(linkSchema),
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

export type PaperLink = z.output<typeof linkSchema>;
export type FreePaper = z.output<typeof freePaperSchema>;
