import { z } from "zod";

import { documentStatuses } from "#shared/features/documents/document-statuses-data.ts";
import { defineContract } from "#shared/kernel/contract.ts";
import {
  fileTokenSchema,
  idSchema,
  isoDateSchema,
  periodCodeSchema,
} from "#shared/kernel/schemas.ts";
import { formCodeSchema } from "../forms/form-schemas.ts";

export const remindedSchema = z.object({
  unitId: idSchema,
  unitName: z.string(),
  /** Forms that have not come; none: they came after the letter. */
  formCodes: z.array(formCodeSchema),
  isLate: z.boolean(),
  /** The letter of this period to the unit; null: none yet. */
  letter: z
    .object({
      documentId: idSchema,
      status: z.enum(documentStatuses),
      number: z.int().nullable(),
      symbol: z.string(),
    })
    .nullable(),
});

/** Letters to the units that have not sent their forms. */
export const reminderMethods = defineContract({
  "submissions.reminders": {
    kind: "query",
    needs: "figures.read",
    input: z.object({ periodCode: periodCodeSchema }),
    output: z.array(remindedSchema),
    errors: ["submissions.period-not-found"],
  },
  /** A draft công văn to each unit that has none and has not sent. */
  "submissions.draftReminders": {
    kind: "command",
    needs: "submissions.write",
    input: z.object({
      periodCode: periodCodeSchema,
      /** Abbreviation of the unit that writes them: "VHTT". */
      draftingUnit: z.string().trim().min(1).max(20),
      /** The day by which the reports are wanted. */
      sendBy: isoDateSchema,
    }),
    output: z.object({ documentIds: z.array(idSchema) }),
    errors: ["submissions.period-not-found", "submissions.nobody-to-remind"],
  },
  /** All letters of the period in one file for printing: issued ones as issued, drafts as drafts. */
  "submissions.saveReminders": {
    kind: "command",
    needs: "figures.read",
    input: z.object({ periodCode: periodCodeSchema, target: fileTokenSchema }),
    output: z.object({ fileName: z.string(), sizeBytes: z.int(), letters: z.int() }),
    errors: [
      "submissions.period-not-found",
      "submissions.no-reminders",
      "documents.font-incomplete",
      "workspace.cannot-write",
      "job.cancelled",
    ],
  },
});

export type Reminded = z.output<typeof remindedSchema>;
