import { z } from "zod";

import { defineContract } from "#shared/kernel/contract.ts";
import {
  fileTokenSchema,
  idSchema,
  isoDateSchema,
  periodCodeSchema,
  yearSchema,
} from "#shared/kernel/schemas.ts";
import { periodKinds } from "#shared/kernel/periods.ts";
import { fileAnswerSchema, fileReportSchema } from "./file-report-schemas.ts";
import { districtMethods } from "./district/contract.ts";
import { formCodeSchema, formDefinitionSchema } from "./forms/form-schemas.ts";
import { matrixCellSchema, submissionSchema, submissionValueSchema } from "./submission-schemas.ts";
import { householdMethods } from "./households/contract.ts";
import { reminderMethods } from "./reminders/contract.ts";
import { reviewMethods } from "./review/contract.ts";
import { sendOutMethods } from "./send-out/contract.ts";

export const periodSchema = z.object({
  code: periodCodeSchema,
  year: yearSchema,
  kind: z.enum(periodKinds),
  startsOn: isoDateSchema,
  /** First day on which it is reported. */
  opensOn: isoDateSchema,
  dataClosesOn: isoDateSchema,
  dueOn: isoDateSchema,
});

/** A form as it would go out now. */
export const listedFormSchema = z.object({
  form: formDefinitionSchema,
  /** It came with the program. */
  isReady: z.boolean(),
  /** This version has gone out or come in: a change of it becomes the next version. */
  isUsed: z.boolean(),
  /** The periods that ask for it. */
  periodCodes: z.array(periodCodeSchema),
});

export const submissionsContract = defineContract({
  ...districtMethods,
  ...householdMethods,
  ...reviewMethods,
  ...reminderMethods,
  ...sendOutMethods,
  "submissions.periods": {
    kind: "query",
    needs: "figures.read",
    input: z.object({ year: yearSchema }),
    output: z.array(periodSchema),
    errors: [],
  },
  "submissions.openPeriod": {
    kind: "command",
    needs: "submissions.write",
    input: z.object({ periodCode: periodCodeSchema }),
    output: periodSchema,
    errors: [],
  },
  "submissions.forms": {
    kind: "query",
    needs: "figures.read",
    input: z.object({}),
    output: z.array(listedFormSchema),
    errors: [],
  },
  /** Keeps a new or changed form; one that was used gets its next version. */
  "submissions.saveForm": {
    kind: "command",
    needs: "submissions.write",
    input: z.object({ form: formDefinitionSchema }),
    output: formDefinitionSchema,
    errors: ["submissions.form-broken"],
  },
  /** Says which forms a period asks for. */
  "submissions.choosePeriodForms": {
    kind: "command",
    needs: "submissions.write",
    input: z.object({
      periodCode: periodCodeSchema,
      formCodes: z.array(formCodeSchema).min(1).max(50),
    }),
    output: z.object({ formCodes: z.array(formCodeSchema) }),
    errors: [
      "submissions.period-not-found",
      "submissions.form-not-found",
      "submissions.item-asked-twice",
      "submissions.form-in-use",
    ],
  },
  /** A unit's own last day; the period's own takes an extension back. */
  "submissions.extendDeadline": {
    kind: "command",
    needs: "submissions.write",
    input: z.object({
      periodCode: periodCodeSchema,
      unitId: idSchema,
      dueOn: isoDateSchema,
      reason: z.string().trim().min(1).max(500),
    }),
    output: z.object({ dueOn: isoDateSchema }),
    errors: [
      "submissions.period-not-found",
      "submissions.unit-not-found",
      "submissions.not-an-extension",
    ],
  },
  /** Many files at once, each all or nothing; cancelling keeps what was finished. */
  "submissions.import": {
    kind: "command",
    needs: "submissions.write",
    input: z.object({
      files: z.array(fileTokenSchema).min(1).max(2000),
      /** What the clerk says of files that asked, by their SHA-256. */
      answers: z.array(fileAnswerSchema).max(2000).optional(),
      /** The only period that is wanted; without it, a file of any open period is taken. */
      periodCode: periodCodeSchema.optional(),
    }),
    output: z.object({ reports: z.array(fileReportSchema), cancelled: z.boolean() }),
    errors: ["submissions.period-not-found"],
  },
  "submissions.matrix": {
    kind: "query",
    needs: "figures.read",
    input: z.object({ periodCode: periodCodeSchema }),
    output: z.array(matrixCellSchema),
    errors: ["submissions.period-not-found"],
  },
  "submissions.show": {
    kind: "query",
    needs: "figures.read",
    input: z.object({ submissionId: idSchema }),
    output: submissionSchema,
    errors: ["submissions.not-found"],
  },
  "submissions.accept": {
    kind: "command",
    needs: "submissions.accept",
    input: z.object({
      submissionIds: z.array(idSchema).min(1).max(500),
      /** Those of them whose differences from the accepted version somebody has seen. */
      confirmed: z.array(idSchema).max(500).optional(),
    }),
    output: z.object({ accepted: z.int(), figures: z.int() }),
    errors: ["submissions.not-found", "submissions.wrong-status", "submissions.differences-unseen"],
  },
  "submissions.return": {
    kind: "command",
    needs: "submissions.accept",
    input: z.object({
      submissionId: idSchema,
      reason: z.string().trim().min(1).max(1000),
      marks: z
        .array(z.object({ valueId: idSchema, remark: z.string().trim().min(1).max(300) }))
        .max(500)
        .optional(),
    }),
    output: z.object({ submissionId: idSchema }),
    errors: ["submissions.not-found", "submissions.wrong-status", "submissions.mark-elsewhere"],
  },
  /** A correction of one value with its reason; the history and the file's own text stay. */
  "submissions.correct": {
    kind: "command",
    needs: "submissions.write",
    input: z.object({
      valueId: idSchema,
      /** As typed; understood by the same rules as a cell of a file. */
      typed: z.string().max(100),
      reason: z.string().trim().min(1).max(500),
    }),
    output: submissionValueSchema,
    errors: [
      "submissions.not-found",
      "submissions.wrong-status",
      "submissions.locked",
      "submissions.counted",
      "submissions.not-a-number",
      "submissions.not-an-answer",
      "submissions.breaks-check",
      "submissions.breaks-formula",
    ],
  },
});

export type Period = z.output<typeof periodSchema>;
export type ListedForm = z.output<typeof listedFormSchema>;
export type MatrixCell = z.output<typeof matrixCellSchema>;
export type Submission = z.output<typeof submissionSchema>;
export type SubmissionValue = z.output<typeof submissionValueSchema>;
