import { z } from "zod";

import { documentStatuses } from "#shared/features/documents/document-statuses-data.ts";
import { defineContract } from "#shared/kernel/contract.ts";
import { decimalSchema, fileTokenSchema, idSchema, yearSchema } from "#shared/kernel/schemas.ts";
import { comparators } from "./comparator.ts";
import {
  correctionsSchema,
  isOneSource,
  planReviewSchema,
  planSourceShape,
} from "./import/import-schemas.ts";
import { assignmentEditsSchema, targetEditsSchema, taskEditsSchema } from "./row-schemas.ts";

export const planTargetSchema = z.object({
  id: idSchema,
  group: z.string(),
  text: z.string(),
  indicator: z.string().nullable(),
  comparator: z.enum(comparators),
  value: decimalSchema.nullable(),
  unit: z.string().nullable(),
  /** The agency that answers for it. */
  owner: z.string().nullable(),
});

/** "text": a heading of the text, which follows the text; "hand": of the table alone. */
const originSchema = z.enum(["text", "hand"]);

const planTaskSchema = z.object({
  id: idSchema,
  /** As printed, without the full stop behind it; "" where it has none. */
  number: z.string(),
  title: z.string(),
  origin: originSchema,
  leadAgency: z.string().nullable(),
  cooperating: z.array(z.string()),
  /** As it is printed: a day, a month, "hằng tháng". */
  deadline: z.string().nullable(),
  product: z.string().nullable(),
});

const planAssignmentSchema = z.object({
  id: idSchema,
  number: z.string(),
  agency: z.string(),
  duties: z.array(z.string()),
  origin: originSchema,
});

/** A paragraph as it reads; `id` is that of the block of the text. */
const planBlockSchema = z.object({
  id: z.string(),
  kind: z.enum(["heading", "paragraph", "bullet"]),
  level: z.int().min(0),
  number: z.string().nullable(),
  text: z.string(),
});

export const planSchema = z.object({
  id: idSchema,
  documentId: idSchema,
  status: z.enum(documentStatuses),
  title: z.string(),
  agency: z.string(),
  year: yearSchema,
  bases: z.array(z.string()),
  sections: z.array(z.object({ number: z.string().nullable(), title: z.string(), level: z.int() })),
  blocks: z.array(planBlockSchema),
  targets: z.array(planTargetSchema),
  tasks: z.array(planTaskSchema),
  solutions: z.array(planTaskSchema),
  assignments: z.array(planAssignmentSchema),
  recipients: z.array(z.string()),
  signer: z.object({ authority: z.array(z.string()), name: z.string().nullable() }),
  warnings: z.array(
    z.object({
      code: z.string(),
      details: z.record(z.string(), z.unknown()),
      where: z.object({ line: z.int(), text: z.string() }),
      /** Who has seen to it, and when; null: still to be done. */
      done: z.object({ by: z.string(), at: z.string() }).nullable(),
    }),
  ),
  sourceName: z.string(),
});

/** What may be wrong with a file or text that is to be read as a plan. */
const sourceErrors = [
  "plans.not-a-plan",
  "plans.year-differs",
  "plans.line-too-long",
  "plans.letters-not-unicode",
  "file.not-found",
  "file.locked",
  "file.too-large",
  "file.password-protected",
  "file.zip-bomb",
  "file.unreadable",
  "file.not-text",
  "file.kind-unknown",
  "file.no-converter",
  "file.too-slow",
] as const;
const newPlanSchema = z.object({
  planId: idSchema,
  documentId: idSchema,
  targets: z.int(),
  warnings: z.int(),
});

export const plansContract = defineContract({
  "plans.years": {
    kind: "query",
    needs: "plans.read",
    input: z.object({}),
    output: z.array(z.object({ year: yearSchema, status: z.enum(documentStatuses) })),
    errors: [],
  },
  "plans.show": {
    kind: "query",
    needs: "plans.read",
    input: z.object({ year: yearSchema }),
    output: planSchema,
    errors: ["plans.not-found"],
  },
  /** Reads a file or a pasted text as the year's plan, and saves nothing. */
  "plans.readSource": {
    kind: "query",
    needs: "plans.write",
    input: z
      .object({ ...planSourceShape, lines: correctionsSchema.shape.lines.optional() })
      .refine(isOneSource),
    output: planReviewSchema,
    errors: sourceErrors,
  },
  /** The plan with all of its tables as JSON, which `plans.import` takes back. */
  "plans.exportJson": {
    kind: "command",
    needs: "plans.read",
    input: z.object({ year: yearSchema, target: fileTokenSchema }),
    output: z.object({ fileName: z.string(), sizeBytes: z.int() }),
    errors: ["plans.not-found", "workspace.cannot-write"],
  },
  /** Reads it and saves it, mended as a person said; replaces an earlier draft of that year. */
  "plans.import": {
    kind: "command",
    needs: "plans.write",
    input: z
      .object({
        ...planSourceShape,
        corrections: correctionsSchema.optional(),
        /** What `plans.readSource` said of the source that was looked at. */
        sha256: z.string().max(64).optional(),
      })
      .refine(isOneSource),
    output: z.object({
      planId: idSchema,
      documentId: idSchema,
      targets: z.int(),
      tasks: z.int(),
      solutions: z.int(),
      assignments: z.int(),
      recipients: z.int(),
      warnings: z.int(),
    }),
    errors: [...sourceErrors, "plans.already-submitted", "plans.source-changed"],
  },
  /** Makes the draft of one year out of the plan of an earlier one, and lists what wants a look. */
  "plans.rollOver": {
    kind: "command",
    needs: "plans.write",
    input: z
      .object({ fromYear: yearSchema, toYear: yearSchema })
      .refine(({ fromYear, toYear }) => toYear > fromYear, { path: ["toYear"] }),
    output: newPlanSchema,
    errors: ["plans.not-found", "plans.year-taken", "documents.no-text"],
  },
  /** Makes the year's draft with the headings that such plans have, and nothing under them. */
  "plans.createBlank": {
    kind: "command",
    needs: "plans.write",
    input: z.object({ year: yearSchema }),
    output: newPlanSchema,
    errors: ["plans.year-taken"],
  },
  /** Marks one thing of the list as seen to, or takes the mark off. */
  "plans.tick": {
    kind: "command",
    needs: "plans.write",
    input: z.object({ planId: idSchema, position: z.int().min(0), isDone: z.boolean() }),
    output: z.object({ left: z.int() }),
    errors: ["plans.not-found", "plans.already-submitted"],
  },
  /** Changes rows of the table of targets, all or none; figures of the text follow. */
  "plans.editTargets": {
    kind: "command",
    needs: "plans.write",
    input: z.object({
      planId: idSchema,
      edits: targetEditsSchema,
      /** Whether figures of targets that go may become words of the text. */
      plainFigures: z.boolean(),
    }),
    output: z.array(planTargetSchema),
    errors: [
      "plans.not-found",
      "plans.already-submitted",
      "plans.value-and-keep",
      "plans.target-in-text",
    ],
  },
  /** Changes rows of one of the tables of work, all or none. */
  "plans.editTasks": {
    kind: "command",
    needs: "plans.write",
    input: z.object({
      planId: idSchema,
      kind: z.enum(["task", "solution"]),
      edits: taskEditsSchema,
    }),
    output: z.array(planTaskSchema),
    errors: ["plans.not-found", "plans.already-submitted", "plans.row-of-text"],
  },
  "plans.editAssignments": {
    kind: "command",
    needs: "plans.write",
    input: z.object({ planId: idSchema, edits: assignmentEditsSchema }),
    output: z.array(planAssignmentSchema),
    errors: ["plans.not-found", "plans.already-submitted", "plans.row-of-text"],
  },
});

export type Plan = z.output<typeof planSchema>;
export type PlanTargetView = z.output<typeof planTargetSchema>;
export type PlanTaskView = z.output<typeof planTaskSchema>;
export type PlanAssignmentView = z.output<typeof planAssignmentSchema>;
export type PlanBlockView = z.output<typeof planBlockSchema>;
