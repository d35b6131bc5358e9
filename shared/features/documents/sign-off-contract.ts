import { z } from "zod";

import { defineContract } from "#shared/kernel/contract.ts";
import { idSchema, isoDateSchema } from "#shared/kernel/schemas.ts";
import { documentSchema } from "./contract.ts";
import { checkParts, markSchema, newMarkSchema, stepSchema } from "./sign-off-schemas.ts";

const onDocument = z.object({ documentId: idSchema });
/** Null: the person who is signed in. An office of one person names who checked. */
const byWhom = onDocument.extend({ person: z.string().trim().min(1).max(120).nullable() });
const checkErrors = [
  "documents.not-found",
  "documents.wrong-status",
  "documents.checker-unnamed",
  "documents.same-checker",
] as const;

/** What waits for a person: the papers of any year and the step that comes next. */
export const nextSteps = ["mend", "checkContent", "checkForm", "approve", "issue"] as const;

/** The way of a paper from draft to issue, step by step. */
export const signOffContract = defineContract({
  "documents.submit": {
    kind: "command",
    needs: "documents.submit",
    input: onDocument,
    output: documentSchema,
    errors: ["documents.not-found", "documents.wrong-status", "documents.has-errors"],
  },
  "documents.checkContent": {
    kind: "command",
    needs: "documents.checkContent",
    input: byWhom,
    output: documentSchema,
    errors: checkErrors,
  },
  "documents.checkForm": {
    kind: "command",
    needs: "documents.checkForm",
    input: byWhom,
    output: documentSchema,
    errors: checkErrors,
  },
  "documents.approve": {
    kind: "command",
    needs: "documents.approve",
    input: onDocument,
    output: documentSchema,
    errors: ["documents.not-found", "documents.wrong-status", "documents.checks-missing"],
  },
  "documents.sendBack": {
    kind: "command",
    needs: "documents.sendBack",
    input: onDocument.extend({
      reason: z.string().trim().min(1).max(1000),
      marks: z.array(newMarkSchema).max(200).default([]),
    }),
    output: documentSchema,
    errors: ["documents.not-found", "documents.wrong-status"],
  },
  /** Gives number and date, renders, freezes the bytes with their SHA-256. Number null: the next free one. */
  "documents.issue": {
    kind: "command",
    needs: "documents.issue",
    input: onDocument.extend({
      issuedOn: isoDateSchema,
      number: z.int().positive().max(99999).nullable(),
      /** How many copies are sent out; null: not written down. */
      copies: z.int().positive().max(999).nullable().default(null),
    }),
    output: documentSchema,
    errors: [
      "documents.not-found",
      "documents.wrong-status",
      "documents.number-taken",
      "documents.number-void",
      "documents.number-out-of-order",
      "documents.date-outside-year",
      "documents.date-in-future",
      "documents.issuer-not-in-place",
      "documents.font-incomplete",
    ],
  },
  /** Oldest first. */
  "documents.steps": {
    kind: "query",
    needs: "documents.read",
    input: onDocument,
    output: z.array(stepSchema),
    errors: ["documents.not-found"],
  },
  /** Remarks of every round, newest round first, in their order. */
  "documents.marks": {
    kind: "query",
    needs: "documents.read",
    input: onDocument,
    output: z.array(markSchema),
    errors: ["documents.not-found"],
  },
  "documents.resolveMark": {
    kind: "command",
    needs: "documents.submit",
    input: z.object({ markId: idSchema, isResolved: z.boolean() }),
    output: z.array(markSchema),
    errors: ["documents.mark-not-found", "documents.wrong-status"],
  },
  /** Who did each check last, over all papers; a one-person office is offered the names. */
  "documents.lastCheckers": {
    kind: "query",
    needs: "documents.read",
    input: z.object({}),
    output: z.record(z.enum(checkParts), z.string().nullable()),
    errors: [],
  },
  /** Papers of every year whose next step the caller may take, those longest under way first. */
  "documents.waiting": {
    kind: "query",
    needs: "documents.read",
    input: z.object({}),
    output: z.array(z.object({ document: documentSchema, next: z.enum(nextSteps) })),
    errors: [],
  },
});

export type NextStep = (typeof nextSteps)[number];
