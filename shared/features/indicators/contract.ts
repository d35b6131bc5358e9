import { z } from "zod";

import { comparators } from "#shared/features/plans/comparator.ts";
import { defineContract } from "#shared/kernel/contract.ts";
import { decimalSchema, idSchema, periodCodeSchema, yearSchema } from "#shared/kernel/schemas.ts";

/** met đạt · missed chưa đạt · unknown thiếu số liệu. */
export const targetStates = ["met", "missed", "unknown"] as const;

/**
 * The same of one unit; "not-judged" where the district's target says nothing of a single
 * unit (a sum over the district) or has no object in it (a commune without such a school).
 */
export const unitTargetStates = [...targetStates, "not-judged"] as const;

/** A measured indicator with the counts it comes from. */
export const measureSchema = z.object({
  /** Exact value rounded to the indicator's decimals (half up), decimal string; null: not known. */
  value: decimalSchema.nullable(),
  /** Counts behind a ratio; null where the indicator is a plain sum. */
  numerator: decimalSchema.nullable(),
  denominator: decimalSchema.nullable(),
  /** The base year's counts, for falls against it. */
  baseNumerator: decimalSchema.nullable(),
  baseDenominator: decimalSchema.nullable(),
});

const unitMeasureSchema = measureSchema.extend({
  unitId: idSchema,
  unitName: z.string(),
  state: z.enum(unitTargetStates),
});

export const targetResultSchema = z.object({
  targetId: idSchema,
  group: z.string(),
  text: z.string(),
  indicator: z.string().nullable(),
  indicatorName: z.string().nullable(),
  comparator: z.enum(comparators),
  target: decimalSchema.nullable(),
  unit: z.string().nullable(),
  /** Is more better ("up") or less ("down")? */
  direction: z.enum(["up", "down"]).nullable(),
  district: measureSchema,
  state: z.enum(targetStates),
  /** Units whose figures are in, out of those that should report. */
  unitsReported: z.int(),
  unitsExpected: z.int(),
  units: z.array(unitMeasureSchema),
});

export const traceSchema = z.object({
  unitId: idSchema,
  unitName: z.string(),
  villageName: z.string().nullable(),
  itemCode: z.string(),
  itemName: z.string(),
  periodCode: periodCodeSchema,
  value: decimalSchema,
  submissionId: idSchema,
  version: z.int(),
  fileName: z.string(),
  sheet: z.string(),
  cell: z.string(),
  acceptedBy: z.string().nullable(),
  acceptedAt: z.string().nullable(),
  corrections: z.int(),
});

export const indicatorsContract = defineContract({
  /** Every target of the year's plan against the accepted figures of a period. */
  "indicators.results": {
    kind: "query",
    needs: "figures.read",
    input: z.object({ year: yearSchema, periodCode: periodCodeSchema }),
    output: z.object({
      year: yearSchema,
      periodCode: periodCodeSchema,
      isIllustrative: z.boolean(),
      targets: z.array(targetResultSchema),
    }),
    errors: ["plans.not-found", "submissions.period-not-found"],
  },
  /** The cells behind one indicator: file, sheet, cell, version, who accepted. */
  "indicators.trace": {
    kind: "query",
    needs: "figures.read",
    input: z.object({
      indicator: z.string(),
      periodCode: periodCodeSchema,
      unitId: idSchema.nullable(),
    }),
    output: z.array(traceSchema),
    errors: ["indicators.not-found"],
  },
});

export type Measure = z.output<typeof measureSchema>;
export type TargetResult = z.output<typeof targetResultSchema>;
export type TargetState = TargetResult["state"];
export type UnitTargetState = TargetResult["units"][number]["state"];
export type FigureTrace = z.output<typeof traceSchema>;
