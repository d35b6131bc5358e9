import { z } from "zod";

import { findIndicator } from "#shared/features/indicators/find-indicator.ts";
import { defineContract } from "#shared/kernel/contract.ts";
import { decimalSchema, yearSchema } from "#shared/kernel/schemas.ts";

const meanSchema = z.object({
  indicatorCode: z.string(),
  indicatorName: z.string(),
  unit: z.string(),
  /** In the indicator's unit; null: nobody has entered it. */
  value: decimalSchema.nullable(),
  /** The paper that it stands in; "" while there is no value. */
  source: z.string(),
});

/** The province's means of a year, which the office enters from the province's papers. */
export const provinceMethods = defineContract({
  "evaluation.provinceMeans": {
    kind: "query",
    needs: "figures.read",
    input: z.object({ year: yearSchema }),
    output: z.array(meanSchema),
    errors: [],
  },
  /** Keeps means or their sources; a mean that is left empty is taken back. All or none. */
  "evaluation.saveProvinceMeans": {
    kind: "command",
    needs: "evaluation.write",
    input: z.object({
      year: yearSchema,
      means: z
        .array(
          z.object({
            indicatorCode: z.string().refine((code) => findIndicator(code) !== null),
            /** As typed: "12,5". */
            typed: z.string().max(40),
            source: z.string().trim().max(300),
          }),
        )
        .min(1)
        .max(100),
    }),
    output: z.object({ saved: z.int() }),
    errors: ["evaluation.not-a-mean"],
  },
});

export type ProvinceMean = z.output<typeof meanSchema>;
