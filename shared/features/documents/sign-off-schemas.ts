import { z } from "zod";

import { idSchema } from "#shared/kernel/schemas.ts";

/**
 * The two checks of a draft before it is laid before its signer: of its content, by the head
 * of the drafting unit; of its form, by the person set to look after it.
 *
 * @source Nghị định 30/2020/NĐ-CP, Điều 12
 */
export const checkParts = ["content", "form"] as const;
export type CheckPart = (typeof checkParts)[number];

export const stepActions = [
  "submit",
  "checkContent",
  "checkForm",
  "approve",
  "sendBack",
  "issue",
  "cancel",
] as const;
export type StepAction = (typeof stepActions)[number];

/** How each check is called among the steps, and in the contract. */
export const checkActions = {
  content: "checkContent",
  form: "checkForm",
} as const satisfies Record<CheckPart, StepAction>;

/** One thing that was done to a paper on its way. */
export const stepSchema = z.object({
  id: idSchema,
  action: z.enum(stepActions),
  at: z.string(),
  /** Who sat at the program, and who answers for the step. */
  actor: z.string(),
  person: z.string(),
  reason: z.string().nullable(),
});

/** Where in the text a remark belongs; without a block it is about the paper as a whole. */
export const markPlaceSchema = z.object({
  blockId: z.string().min(1).max(80).nullable(),
  /** Characters of the block's words, from 0; null: the whole block. */
  from: z.int().min(0).nullable(),
  to: z.int().min(0).nullable(),
  /** The words in question, as they stood. */
  quote: z.string().trim().max(2000),
});

export const newMarkSchema = markPlaceSchema
  .extend({ remark: z.string().trim().min(1).max(1000) })
  .refine(({ from, to }) => (from === null ? to === null : to !== null && from <= to), {
    path: ["to"],
  });

export const markSchema = markPlaceSchema.extend({
  id: idSchema,
  remark: z.string(),
  /** Who gave it, and when. */
  person: z.string(),
  at: z.string(),
  resolvedAt: z.string().nullable(),
  resolvedBy: z.string().nullable(),
});

export type Step = z.output<typeof stepSchema>;
export type NewMark = z.output<typeof newMarkSchema>;
export type Mark = z.output<typeof markSchema>;
