import { z } from "zod";

import { targetResultSchema } from "#shared/features/indicators/contract.ts";
import { defineContract } from "#shared/kernel/contract.ts";
import { fileTokenSchema, idSchema, periodCodeSchema, yearSchema } from "#shared/kernel/schemas.ts";

export const overviewSchema = z.object({
  year: yearSchema,
  periodCode: periodCodeSchema,
  isIllustrative: z.boolean(),
  /** Targets against results; null when the year has no plan yet. */
  targets: z.array(targetResultSchema).nullable(),
  counts: z.object({ met: z.int(), missed: z.int(), unknown: z.int() }),
  /** Evaluated units, best first; null before the evaluation has been run. */
  ranking: z
    .array(
      z.object({
        unitId: idSchema,
        unitName: z.string(),
        totalHundredths: z.int(),
        rank: z.int(),
        class: z.string(),
      }),
    )
    .nullable(),
  /** Units that have not reported, or whose report waits; `isLate` by the office's calendar day. */
  waiting: z.array(
    z.object({
      unitId: idSchema,
      unitName: z.string(),
      status: z.string(),
      isLate: z.boolean(),
      submissionId: idSchema.nullable(),
    }),
  ),
  dueOn: z.string().nullable(),
  /** Papers that wait for approval or for their number. */
  papers: z.array(
    z.object({ documentId: idSchema, title: z.string(), status: z.string(), kind: z.string() }),
  ),
});

export const reportsContract = defineContract({
  "reports.overview": {
    kind: "query",
    needs: "figures.read",
    input: z.object({ year: yearSchema, periodCode: periodCodeSchema }),
    output: overviewSchema,
    errors: [],
  },
  /** tong-hop.xlsx: targets, units' figures, ranking and rewards on their sheets. */
  "reports.saveSummary": {
    kind: "command",
    needs: "figures.read",
    input: z.object({ year: yearSchema, periodCode: periodCodeSchema, target: fileTokenSchema }),
    output: z.object({ fileName: z.string(), sizeBytes: z.int() }),
    errors: ["workspace.cannot-write", "submissions.period-not-found"],
  },
});

export type Overview = z.output<typeof overviewSchema>;
