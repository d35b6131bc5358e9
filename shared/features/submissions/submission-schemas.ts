import { z } from "zod";

import {
  decimalSchema,
  idSchema,
  isoDateSchema,
  periodCodeSchema,
} from "#shared/kernel/schemas.ts";
import { findingSchema } from "./file-report-schemas.ts";
import { formCodeSchema } from "./forms/form-schemas.ts";

export const submissionStatuses = [
  "draft",
  "accepted",
  "reopened",
  "returned",
  "superseded",
] as const;

export const matrixCellSchema = z.object({
  formCode: formCodeSchema,
  unitId: idSchema,
  unitName: z.string(),
  isActive: z.boolean(),
  /** The unit's last day: the period's, or the later one that it was given. */
  dueOn: isoDateSchema,
  submissionId: idSchema.nullable(),
  version: z.int().nullable(),
  status: z.enum(["missing", "late", ...submissionStatuses]),
  /** It waits, and accepting it takes an accepted version out of force. */
  replacesAccepted: z.boolean(),
  warnings: z.int(),
  corrections: z.int(),
  fileName: z.string().nullable(),
  receivedAt: z.string().nullable(),
});

export const submissionValueSchema = z.object({
  id: idSchema,
  villageId: idSchema.nullable(),
  villageName: z.string().nullable(),
  itemCode: z.string(),
  itemName: z.string(),
  value: decimalSchema.nullable(),
  /** The item asks for words and not for a number; then `value` is null. */
  isWords: z.boolean(),
  words: z.string().nullable(),
  sheet: z.string(),
  /** "C12"; of a value counted from a list, the rows that were counted: "E7:E41". */
  cell: z.string(),
  typedText: z.string(),
  /** Counted from the report's list of households: it changes with the list alone. */
  isCounted: z.boolean(),
  /** What was written beside the cell in the file. */
  note: z.string().nullable(),
  corrections: z.array(
    z.object({
      before: z.string().nullable(),
      after: z.string().nullable(),
      reason: z.string(),
      at: z.string(),
      actor: z.string(),
    }),
  ),
});

export const submissionSchema = z.object({
  id: idSchema,
  periodCode: periodCodeSchema,
  formCode: formCodeSchema,
  formVersion: z.int(),
  unitId: idSchema,
  unitName: z.string(),
  version: z.int(),
  status: z.enum(submissionStatuses),
  fileName: z.string(),
  fileSha256: z.string(),
  receivedAt: z.string(),
  receivedBy: z.string(),
  decidedAt: z.string().nullable(),
  decidedBy: z.string().nullable(),
  returnReason: z.string().nullable(),
  values: z.array(submissionValueSchema),
  findings: z.array(findingSchema),
  /** What was remarked on values when the report went back. */
  marks: z.array(z.object({ valueId: idSchema, remark: z.string() })),
  reopenings: z.array(
    z.object({
      reason: z.string(),
      reopenedAt: z.string(),
      reopenedBy: z.string(),
      /** When it was accepted again or a newer version was; null: it stands open. */
      closedAt: z.string().nullable(),
    }),
  ),
});
