import { z } from "zod";

import { defineContract } from "#shared/kernel/contract.ts";
import {
  decimalSchema,
  idSchema,
  isoDateSchema,
  periodCodeSchema,
} from "#shared/kernel/schemas.ts";

const jumpSchema = z.object({
  usual: decimalSchema,
  periods: z.int(),
  direction: z.enum(["more", "less"]),
  percent: decimalSchema.nullable(),
});

const rowSchema = z.object({
  id: z.string(),
  /** value: a cell of the report · total: the sum of its villages · share: a percentage computed from these. */
  kind: z.enum(["value", "total", "share"]),
  /** The value that the row is; null: it is computed. */
  valueId: idSchema.nullable(),
  /** Null: the unit as a whole. */
  villageName: z.string().nullable(),
  label: z.string(),
  unit: z.string(),
  now: decimalSchema.nullable(),
  lastPeriod: decimalSchema.nullable(),
  lastYear: decimalSchema.nullable(),
  /** Null: nothing unusual, or nothing to compare with. */
  jump: jumpSchema.nullable(),
  /** The percentage that the commune typed where it is another than the computed one. */
  typed: decimalSchema.nullable(),
});

export const reviewSchema = z.object({
  /** The nearest earlier period with accepted figures of the unit; null: none. */
  lastPeriod: periodCodeSchema.nullable(),
  /** The same period a year before, when it has any. */
  lastYear: periodCodeSchema.nullable(),
  /** Units that went whole into this one; their counts are in those of the earlier periods. */
  merged: z.array(z.object({ name: z.string(), activeTo: isoDateSchema })),
  rows: z.array(rowSchema),
});

/** A report beside what the same unit reported before. */
export const reviewMethods = defineContract({
  "submissions.review": {
    kind: "query",
    needs: "figures.read",
    input: z.object({ submissionId: idSchema }),
    output: reviewSchema,
    errors: ["submissions.not-found"],
  },
});

export type Review = z.output<typeof reviewSchema>;
export type ReviewRow = Review["rows"][number];
