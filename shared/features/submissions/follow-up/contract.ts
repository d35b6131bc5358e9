import { z } from "zod";

import { defineContract } from "#shared/kernel/contract.ts";
import {
  fileTokenSchema,
  idSchema,
  isoDateSchema,
  periodCodeSchema,
} from "#shared/kernel/schemas.ts";
import { fileAnswerSchema } from "../file-report-schemas.ts";
import { submissionStatuses } from "../submission-schemas.ts";

/** A file that was read: kept as a submission, or refused and still in the heap it came in. */
const readFileSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("submission"), submissionId: idSchema }),
  z.object({
    kind: z.literal("file"),
    /** The heap: files, folders and zips as they were dropped. */
    files: z.array(fileTokenSchema).min(1).max(2000),
    /** As its report names it: "báo cáo.zip › Thèn Sin.xlsx". */
    fileName: z.string().min(1).max(2000),
    /** Of the bytes that the report is about. */
    fileSha256: z.string().length(64),
    periodCode: periodCodeSchema,
    answer: fileAnswerSchema.nullable(),
  }),
]);

/** One value that a newer version tells otherwise than the version before it. */
const differenceSchema = z.object({
  villageName: z.string().nullable(),
  itemName: z.string(),
  /** Decimal strings, or words where it is no number. */
  before: z.string().nullable(),
  after: z.string().nullable(),
  isNumber: z.boolean(),
  /** The value stands in one of the two versions only. */
  only: z.enum(["before", "after"]).nullable(),
});

const fileErrors = [
  "submissions.file-changed",
  "file.not-found",
  "file.locked",
  "file.too-large",
  "file.not-xlsx",
  "file.password-protected",
  "file.zip-bomb",
  "file.too-many-cells",
  "file.too-slow",
  "file.unreadable",
  "job.cancelled",
] as const;

/** What is done with a file after it came in. */
export const followUpContract = defineContract({
  /** Unlocks an accepted report; its figures stay in force until it is accepted again. */
  "submissions.reopen": {
    kind: "command",
    needs: "submissions.reopen",
    input: z.object({ submissionId: idSchema, reason: z.string().trim().min(1).max(500) }),
    output: z.object({ submissionId: idSchema }),
    errors: ["submissions.not-found", "submissions.wrong-status"],
  },
  /** What a version tells otherwise than the accepted one, or else than the one before it. */
  "submissions.differences": {
    kind: "query",
    needs: "figures.read",
    input: z.object({ submissionId: idSchema }),
    output: z.object({
      /** The version that it is compared with; null: it is the first. */
      against: z
        .object({
          version: z.int(),
          status: z.enum(submissionStatuses),
          /** Values of it that were corrected here. */
          corrected: z.int(),
        })
        .nullable(),
      differences: z.array(differenceSchema),
    }),
    errors: ["submissions.not-found"],
  },
  /** The commune's own file with the wrong cells marked and commented. */
  "submissions.markedCopy": {
    kind: "command",
    needs: "submissions.write",
    input: z.object({ source: readFileSchema, target: fileTokenSchema }),
    output: z.object({ marked: z.int() }),
    errors: [
      "submissions.not-found",
      "submissions.period-not-found",
      ...fileErrors,
      "workspace.cannot-write",
    ],
  },
  /** A draft letter that gives a refused or returned file back; the one there is, if there is one. */
  "submissions.returnLetter": {
    kind: "command",
    needs: "submissions.write",
    input: z.object({
      source: readFileSchema,
      /** Abbreviation of the unit that writes it: "VHTT". */
      draftingUnit: z.string().trim().min(1).max(20),
      /** The last day to send the mended file. */
      sendAgainBy: isoDateSchema,
    }),
    output: z.object({ documentId: idSchema }),
    errors: [
      "submissions.not-found",
      "submissions.period-not-found",
      "submissions.wrong-status",
      "submissions.nothing-to-return",
      ...fileErrors,
    ],
  },
});

export type ReadFile = z.output<typeof readFileSchema>;
export type Difference = z.output<typeof differenceSchema>;
export type Differences = z.output<(typeof followUpContract)["submissions.differences"]["output"]>;
