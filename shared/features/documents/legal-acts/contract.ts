import { z } from "zod";

import { defineContract } from "#shared/kernel/contract.ts";
import { idSchema, isoDateSchema } from "#shared/kernel/schemas.ts";
import { actKinds } from "./act-kinds-data.ts";

/** An act that papers rest on. */
export const legalActSchema = z.object({
  id: idSchema,
  kind: z.enum(actKinds),
  /** Number and symbol, as "91/2017/NĐ-CP"; null where none is known. */
  sign: z.string().nullable(),
  issuer: z.string(),
  issuedOn: isoDateSchema,
  /** As it follows the issuer ("quy định chi tiết …"); of a law, its title without "Luật". */
  subject: z.string(),
  /** First day in force; null: not known. */
  inForceFrom: isoDateSchema.nullable(),
  /** Last day in force; null: no end known. */
  inForceTo: isoDateSchema.nullable(),
  replacedById: idSchema.nullable(),
  note: z.string(),
  /** Where the particulars were read. */
  source: z.string(),
  /** "needs-check": some of it is not yet compared with the text of the act. */
  certainty: z.enum(["read-in-source", "needs-check"]),
});

/** An act as the clerk enters it; `id` null: a new one. */
const legalActInputSchema = legalActSchema
  .extend({
    id: idSchema.nullable(),
    sign: z.string().trim().min(1).max(60).nullable(),
    issuer: z.string().trim().min(1).max(200),
    subject: z.string().trim().min(1).max(1_000),
    note: z.string().trim().max(500),
    source: z.string().trim().max(500),
  })
  .refine(
    ({ inForceFrom, inForceTo }) =>
      inForceFrom === null || inForceTo === null || inForceTo >= inForceFrom,
    { path: ["inForceTo"] },
  );

export const legalActsContract = defineContract({
  /** Oldest first. */
  "documents.legalActs": {
    kind: "query",
    needs: "documents.read",
    input: z.object({}),
    output: z.array(legalActSchema),
    errors: [],
  },
  "documents.saveLegalAct": {
    kind: "command",
    needs: "office.write",
    input: legalActInputSchema,
    output: legalActSchema,
    errors: [
      "documents.act-not-found",
      "documents.act-twice",
      "documents.act-without-number",
      "documents.act-replaces-itself",
    ],
  },
});

export type LegalAct = z.output<typeof legalActSchema>;
export type LegalActInput = z.output<typeof legalActInputSchema>;
