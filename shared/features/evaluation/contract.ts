import { z } from "zod";

import { defineContract } from "#shared/kernel/contract.ts";
import { idSchema, periodCodeSchema, yearSchema } from "#shared/kernel/schemas.ts";
import { markMethods } from "./marks/contract.ts";
import { provinceMethods } from "./province/contract.ts";
import { criterionEffects, evaluationClasses } from "./scheme.ts";
import { schemeMethods } from "./schemes/contract.ts";

const criterionScoreSchema = z.object({
  criterionCode: z.string(),
  criterionName: z.string(),
  group: z.string(),
  effect: z.enum(criterionEffects),
  /** The indicator that it measures; "indicators.trace" leads from it to the cells. Null: marked by people. */
  indicator: z.string().nullable(),
  /** Hundredths of a point. */
  pointsHundredths: z.int(),
  maximumHundredths: z.int(),
  /** The working as a sentence: "10/12 bản = 83,33% → bậc 2: 8 điểm". */
  explanation: z.string(),
});

export const unitEvaluationSchema = z.object({
  unitId: idSchema,
  unitName: z.string(),
  totalHundredths: z.int(),
  rank: z.int().positive(),
  class: z.enum(evaluationClasses),
  /** How the total came about where it is more than the plain sum; null: it is that. */
  total: z.string().nullable(),
  /** What parts it from the next class and what would bring it there; null: nothing does. */
  next: z.string().nullable(),
  groups: z.array(
    z.object({
      code: z.string(),
      pointsHundredths: z.int(),
      maximumHundredths: z.int(),
      isReached: z.boolean(),
    }),
  ),
  scores: z.array(criterionScoreSchema),
});

export const evaluationSchema = z.object({
  id: idSchema,
  year: yearSchema,
  periodCode: periodCodeSchema,
  schemeName: z.string(),
  schemeSource: z.string(),
  /** True where the scheme or a part of it still wants checking against its legal source. */
  schemeNeedsCheck: z.boolean(),
  maximumHundredths: z.int(),
  computedAt: z.string(),
  computedBy: z.string(),
  /** True when figures were accepted or corrected after the computation. */
  isStale: z.boolean(),
  isIllustrative: z.boolean(),
  groups: z.array(z.object({ code: z.string(), name: z.string() })),
  units: z.array(unitEvaluationSchema),
});

export const evaluationContract = defineContract({
  ...schemeMethods,
  ...markMethods,
  ...provinceMethods,
  "evaluation.run": {
    kind: "command",
    needs: "evaluation.write",
    input: z.object({ year: yearSchema, periodCode: periodCodeSchema }),
    output: evaluationSchema,
    errors: ["submissions.period-not-found", "evaluation.no-figures", "evaluation.other-year"],
  },
  "evaluation.show": {
    kind: "query",
    needs: "figures.read",
    input: z.object({ year: yearSchema }),
    output: evaluationSchema,
    errors: ["evaluation.not-found"],
  },
});

export type Evaluation = z.output<typeof evaluationSchema>;
export type UnitEvaluation = z.output<typeof unitEvaluationSchema>;
