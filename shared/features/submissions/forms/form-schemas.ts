import { z } from "zod";

import type { FormCheck, FormDefinition, FormItem, ListColumn } from "../form-definition.ts";

/** The largest whole number that both Excel and a form's cell hold exactly. */
const LARGEST = 999_999_999_999_999;

export const itemCodeSchema = z.string().regex(/^[a-z][A-Za-z0-9]{1,59}$/);
export const formCodeSchema = z.string().regex(/^[A-ZĐ][A-ZĐ0-9-]{1,19}$/u);
const labelSchema = z.string().trim().min(1).max(120);

const itemSchema = z.object({
  code: itemCodeSchema,
  label: labelSchema,
  unit: z.string().trim().max(40),
  kind: z.enum(["count", "flag", "money", "text"]),
  maximum: z.int().min(0).max(LARGEST),
  required: z.boolean(),
  communesOnly: z.boolean(),
  help: z.string().trim().min(1).max(200).optional(),
  proves: itemCodeSchema.optional(),
}) satisfies z.ZodType<FormItem>;

const shareSchema = z.object({
  code: itemCodeSchema,
  label: labelSchema,
  numerator: itemCodeSchema,
  denominator: itemCodeSchema,
});

const severitySchema = z.enum(["error", "warning"]);

const checkSchema = z.union([
  z.strictObject({
    parts: z.array(itemCodeSchema).min(1).max(20),
    whole: itemCodeSchema,
    severity: severitySchema,
  }),
  z.strictObject({
    formula: z.string().trim().max(2_000),
    severity: severitySchema,
    message: z.string().trim().min(1).max(300).nullable(),
  }),
]) satisfies z.ZodType<FormCheck>;

export const columnSchema = z.object({
  code: itemCodeSchema,
  label: labelSchema,
  kind: z.enum(["mark", "whole", "text"]),
  maximum: z.int().min(1).max(LARGEST),
  required: z.boolean(),
  stays: z.boolean(),
  needs: z.object({ code: itemCodeSchema, severity: severitySchema }).nullable(),
}) satisfies z.ZodType<ListColumn>;

/** Excel's own limits for the name of a sheet. */
export const sheetNameSchema = z
  .string()
  .trim()
  .min(1)
  .max(31)
  .regex(/^[^[\]:*?/\\']+$/u);

const sectionParts = {
  sheet: sheetNameSchema,
  title: labelSchema,
  items: z.array(itemSchema).min(1).max(100),
  shares: z.array(shareSchema).max(50),
};

const sectionSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.enum(["villages", "unit"]), ...sectionParts }),
  z.object({
    kind: z.literal("households"),
    ...sectionParts,
    shares: z.array(shareSchema).max(0),
    columns: z.array(columnSchema).min(1).max(30),
  }),
]);

/** A form as it is kept, and as the clerk hands in a changed one. */
export const formDefinitionSchema: z.ZodType<FormDefinition, FormDefinition> = z.object({
  code: formCodeSchema,
  name: labelSchema,
  version: z.int().min(1).max(9_999),
  level: z.enum(["village", "commune"]),
  identitySheet: sheetNameSchema,
  guideSheet: sheetNameSchema,
  totalLabel: labelSchema,
  sections: z.array(sectionSchema).min(1).max(10),
  checks: z.array(checkSchema).max(200),
});
