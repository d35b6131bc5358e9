import { z } from "zod";

import { paperContentSchema } from "#shared/features/documents/paper-schemas.ts";
import { decimalSchema, idSchema, yearSchema } from "#shared/kernel/schemas.ts";
import { comparators } from "../comparator.ts";

const nameSchema = z.string().max(2_000);
const longSchema = z.string().max(20_000);
const originSchema = z.enum(["text", "hand"]);

/**
 * The tables of a plan as they leave the program, beside its text: within a Word file, and
 * in a file of their own. A later shape takes the next version; this one stays readable.
 */
export const planDataSchema = z.strictObject({
  version: z.literal(1),
  year: yearSchema,
  agency: nameSchema,
  targets: z
    .array(
      z.strictObject({
        /** By which the figures in the text name it, in this file only. */
        id: idSchema,
        group: nameSchema,
        text: longSchema,
        indicator: z.string().max(80).nullable(),
        comparator: z.enum(comparators),
        value: decimalSchema.nullable(),
        unit: z.string().max(200).nullable(),
        owner: nameSchema.nullable(),
      }),
    )
    .max(2_000),
  works: z
    .array(
      z.strictObject({
        kind: z.enum(["task", "solution"]),
        number: nameSchema,
        title: longSchema,
        origin: originSchema,
        leadAgency: nameSchema.nullable(),
        cooperating: z.array(nameSchema).max(200),
        deadline: nameSchema.nullable(),
        product: longSchema.nullable(),
      }),
    )
    .max(5_000),
  assignments: z
    .array(
      z.strictObject({
        number: nameSchema,
        agency: longSchema,
        duties: z.array(longSchema).max(1_000),
        origin: originSchema,
      }),
    )
    .max(2_000),
});

/** A whole plan in a file of its own. */
export const planFileSchema = z.strictObject({
  format: z.literal("doan-ket-plan"),
  ...planDataSchema.shape,
  content: paperContentSchema,
});

export type PlanData = z.output<typeof planDataSchema>;
export type PlanFile = z.output<typeof planFileSchema>;
