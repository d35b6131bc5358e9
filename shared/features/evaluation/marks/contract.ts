import { z } from "zod";

import { defineContract } from "#shared/kernel/contract.ts";
import { idSchema, periodCodeSchema, yearSchema } from "#shared/kernel/schemas.ts";
import { criterionEffects } from "../scheme.ts";
import { markStages } from "./mark-stages-data.ts";

const stageSchema = z.enum(markStages);

const markSchema = z.object({
  stage: stageSchema,
  /** One of the two is given: points, or yes and no. */
  pointsHundredths: z.int().nullable(),
  isMet: z.boolean().nullable(),
  remark: z.string().nullable(),
  at: z.string(),
  actor: z.string(),
});

const lineSchema = z.object({
  criterionCode: z.string(),
  criterionName: z.string(),
  groupName: z.string(),
  effect: z.enum(criterionEffects),
  maximumHundredths: z.int(),
  /** How people mark it; null: the program computes it, and people's marks stand beside for comparison. */
  how: z.enum(["points", "yes-no"]).nullable(),
  /** What the period's figures give; null: it is marked by people, or a figure is missing. */
  computedHundredths: z.int().nullable(),
  marks: z.array(markSchema),
});

const unitMarksSchema = z.object({
  unitId: idSchema,
  unitName: z.string(),
  lines: z.array(lineSchema),
});

const marksSchema = z.object({
  schemeName: z.string(),
  stages: z.array(
    z.object({
      stage: stageSchema,
      /** Null: marks of this stage may still be given and changed. */
      lockedAt: z.string().nullable(),
      lockedBy: z.string().nullable(),
    }),
  ),
  units: z.array(unitMarksSchema),
});

const asked = { year: yearSchema, periodCode: periodCodeSchema };
const errors = ["submissions.period-not-found", "evaluation.other-year"] as const;

/** What the communes, the departments and the council give by hand, side by side. */
export const markMethods = defineContract({
  "evaluation.marks": {
    kind: "query",
    needs: "figures.read",
    input: z.object(asked),
    output: marksSchema,
    errors: [...errors],
  },
  /** Gives, changes or (left empty) takes back marks, all of them or none. */
  "evaluation.saveMarks": {
    kind: "command",
    needs: "evaluation.write",
    input: z.object({
      year: yearSchema,
      stage: stageSchema,
      marks: z
        .array(
          z.object({
            unitId: idSchema,
            criterionCode: z.string().max(60),
            /** As typed: "12,5"; "x" or "đạt", "không" of what is only met or not. */
            typed: z.string().max(60),
            remark: z.string().trim().max(500).nullable(),
          }),
        )
        .min(1)
        .max(2_000),
    }),
    output: z.object({ saved: z.int() }),
    errors: ["evaluation.stage-locked", "evaluation.not-a-mark", "evaluation.mark-elsewhere"],
  },
  /** Closes a stage, or opens it again with the reason. */
  "evaluation.lockStage": {
    kind: "command",
    needs: "evaluation.write",
    input: z.object({
      year: yearSchema,
      stage: stageSchema,
      isLocked: z.boolean(),
      reason: z.string().trim().max(500),
    }),
    output: z.object({ isLocked: z.boolean() }),
    errors: ["evaluation.reason-missing"],
  },
});

export type Marks = z.output<typeof marksSchema>;
export type UnitLines = z.output<typeof unitMarksSchema>;
export type MarkLine = z.output<typeof lineSchema>;
