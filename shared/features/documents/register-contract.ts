import { z } from "zod";

import { defineContract } from "#shared/kernel/contract.ts";
import {
  bytesSchema,
  fileTokenSchema,
  idSchema,
  isoDateSchema,
  yearSchema,
} from "#shared/kernel/schemas.ts";
import { documentSchema } from "./contract.ts";

const numberSchema = z.int().positive().max(99999);

/** Numbers of a series that stand on no paper; without a reason they ask for one. */
const gapSchema = z.object({
  series: z.string(),
  registerYear: yearSchema,
  from: numberSchema,
  to: numberSchema,
  reason: z.string().nullable(),
  at: z.string().nullable(),
  by: z.string().nullable(),
});

const reasonSchema = z.string().trim().min(1).max(1000);

/** A year's register, or one series of it. */
const registerPartSchema = z.object({ registerYear: yearSchema, series: z.string().nullable() });

/** The register of outgoing documents as a book: its numbers, its gaps, its printed pages. */
export const registerContract = defineContract({
  /** The number that a paper would get, and the day of the one before it. */
  "documents.nextNumber": {
    kind: "query",
    needs: "documents.read",
    input: z.object({ documentId: idSchema, issuedOn: isoDateSchema }),
    output: z.object({ number: numberSchema, lastIssuedOn: isoDateSchema.nullable() }),
    errors: ["documents.not-found"],
  },
  /**
   * A numbered paper that has not been sent is made void: number and bytes stay in the
   * register with the reason, its subject gets a new draft, which is the answer.
   */
  "documents.cancel": {
    kind: "command",
    needs: "documents.cancel",
    input: z.object({ documentId: idSchema, reason: reasonSchema }),
    output: documentSchema,
    errors: ["documents.not-found", "documents.wrong-status"],
  },
  /** All gaps of a year's register, by series and number. */
  "documents.gaps": {
    kind: "query",
    needs: "documents.read",
    input: z.object({ registerYear: yearSchema }),
    output: z.array(gapSchema),
    errors: [],
  },
  /** The numbers are void from then on. */
  "documents.explainGap": {
    kind: "command",
    needs: "documents.issue",
    input: gapSchema
      .pick({ series: true, registerYear: true, from: true, to: true })
      .extend({ reason: reasonSchema }),
    output: z.array(gapSchema),
    errors: ["documents.not-a-gap"],
  },
  /** The series that have a number in a year's register. */
  "documents.series": {
    kind: "query",
    needs: "documents.read",
    input: z.object({ registerYear: yearSchema }),
    output: z.array(z.string()),
    errors: [],
  },
  /** The printed book of a year's register, of one series or of all. */
  "documents.book": {
    kind: "query",
    needs: "documents.read",
    input: registerPartSchema,
    output: z.object({ bytes: bytesSchema }),
    errors: ["documents.font-incomplete"],
  },
  "documents.saveBook": {
    kind: "command",
    needs: "documents.read",
    input: registerPartSchema.extend({ target: fileTokenSchema }),
    output: z.object({ fileName: z.string(), sizeBytes: z.int() }),
    errors: ["documents.font-incomplete", "workspace.cannot-write"],
  },
  /** Every issued paper of the part as PDF with its data as XML, into a folder. */
  "documents.exportRegister": {
    kind: "command",
    needs: "documents.read",
    input: registerPartSchema.extend({
      /** Identity code of the office, and number and symbol of the file; "" where there is none. */
      organId: z.string().trim().max(13),
      notation: z.string().trim().max(20),
      folder: fileTokenSchema,
    }),
    output: z.object({ folder: z.string(), papers: z.int() }),
    errors: ["documents.nothing-to-export", "documents.font-incomplete", "workspace.cannot-write"],
  },
});

export type Gap = z.output<typeof gapSchema>;
