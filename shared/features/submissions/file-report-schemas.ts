import { z } from "zod";

import { decimalSchema, idSchema, periodCodeSchema } from "#shared/kernel/schemas.ts";
import { formCodeSchema } from "./forms/form-schemas.ts";

/** One remark on one place of a file; its sentence is in text.ts, chosen by `code`. */
export const findingSchema = z.object({
  code: z.string(),
  severity: z.enum(["error", "warning"]),
  sheet: z.string().nullable(),
  cell: z.string().nullable(),
  details: z.record(z.string(), z.unknown()),
});

export const fileReportSchema = z.object({
  fileName: z.string(),
  fileSha256: z.string(),
  /** "unsure": nothing was kept until the clerk says what the file itself does not tell. */
  outcome: z.enum(["taken", "taken-with-warnings", "unsure", "refused", "same-file"]),
  /** What is asked of an unsure file; null: nothing. */
  question: z
    .object({
      /** Whose it seems to be, where its hidden sheet is gone. */
      identity: z
        .object({
          formCode: formCodeSchema,
          unitId: idSchema.nullable(),
          periodCode: periodCodeSchema.nullable(),
          /** The words that name the unit in the file. */
          unitWords: z.string(),
        })
        .nullable(),
      /** A number that can be read in two ways. */
      number: z
        .object({ found: z.string(), asThousands: decimalSchema, asDecimal: decimalSchema })
        .nullable(),
    })
    .nullable(),
  unitName: z.string().nullable(),
  submissionId: idSchema.nullable(),
  version: z.int().nullable(),
  findings: z.array(findingSchema),
});

/** What the clerk says of a file that asked, known by its SHA-256. */
export const fileAnswerSchema = z.object({
  fileSha256: z.string().length(64),
  identity: z.object({ unitId: idSchema, periodCode: periodCodeSchema }).nullable(),
  /** The mark that stands before decimals in this file. */
  decimalMark: z.enum([".", ","]).nullable(),
});

export type Finding = z.output<typeof findingSchema>;
export type FileReport = z.output<typeof fileReportSchema>;
export type FileAnswer = z.output<typeof fileAnswerSchema>;
