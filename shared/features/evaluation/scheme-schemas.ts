import { z } from "zod";

import { findIndicator } from "#shared/features/indicators/find-indicator.ts";
import { decimalSchema, yearSchema } from "#shared/kernel/schemas.ts";
import { criterionEffects, type Scheme, scoringBases, type ScoringRule } from "./scheme.ts";

/** A thousand points are more than any scheme has. */
const pointsSchema = z.int().min(0).max(1_000_00);
const codeSchema = z.string().trim().min(1).max(60);
const nameSchema = z.string().trim().min(1).max(200);

const ruleSchema: z.ZodType<ScoringRule, ScoringRule> = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("linear"), from: decimalSchema, to: decimalSchema }),
  z.object({ kind: z.literal("relative"), otherwise: decimalSchema }),
  z.object({
    kind: z.literal("bands"),
    bands: z
      .array(z.object({ bound: decimalSchema, pointsHundredths: pointsSchema }))
      .min(1)
      .max(20),
  }),
  z.object({
    kind: z.literal("steps"),
    from: decimalSchema,
    step: decimalSchema,
    pointsHundredths: pointsSchema,
  }),
  z.object({ kind: z.literal("yes-no"), bound: decimalSchema }),
]);

const sourceSchema = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("indicator"),
    indicator: z.string().refine((code) => findIndicator(code) !== null),
    basis: z.enum(scoringBases),
    rule: ruleSchema,
  }),
  z.object({ kind: z.literal("hand"), how: z.enum(["points", "yes-no"]) }),
]);

/** A scheme as it is kept, and as the office hands in a changed one. */
export const schemeSchema: z.ZodType<Scheme, Scheme> = z.object({
  code: codeSchema,
  name: nameSchema,
  source: z.string().trim().max(500),
  fromYear: yearSchema,
  needsCheck: z.boolean(),
  groups: z
    .array(
      z.object({ code: codeSchema, name: nameSchema, minimumPercent: decimalSchema.nullable() }),
    )
    .min(1)
    .max(30),
  criteria: z
    .array(
      z.object({
        code: codeSchema,
        name: nameSchema,
        group: codeSchema,
        effect: z.enum(criterionEffects),
        maximumHundredths: pointsSchema,
        source: sourceSchema,
      }),
    )
    .min(1)
    .max(200),
  classes: z
    .array(z.object({ class: z.enum(["excellent", "good", "fair"]), fromHundredths: pointsSchema }))
    .min(1)
    .max(3),
  tieBreak: z.array(codeSchema).max(50),
});
