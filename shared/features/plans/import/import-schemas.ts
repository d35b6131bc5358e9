import { z } from "zod";

import { decimalSchema, fileTokenSchema, yearSchema } from "#shared/kernel/schemas.ts";
import { comparators } from "../comparator.ts";

/** Far more than any plan has; what is sent beyond it was not typed by a person. */
const MOST_CORRECTIONS = 5_000;
const LONGEST_TEXT = 4 * 1024 * 1024;

const lineSchema = z.int().min(1);

const readTargetShape = {
  comparator: z.enum(comparators),
  value: decimalSchema.nullable(),
  unit: z.string().max(40).nullable(),
  /** The code of the indicator that measures it. */
  indicator: z.string().max(80).nullable(),
};

type Level = Readonly<{ comparator: string; value: string | null }>;
const isLevel = ({ comparator, value }: Level): boolean =>
  (comparator === "keep") === (value === null);

/** What a person mended of a reading before it is saved. */
export const correctionsSchema = z.object({
  /** Lines that are to be read as something else. */
  lines: z
    .array(
      z.object({
        line: lineSchema,
        as: z.enum(["heading", "paragraph", "bullet", "joined"]),
        level: z.int().min(0).max(6),
      }),
    )
    .max(MOST_CORRECTIONS),
  /** Targets by the key that the reading gave them; null: it is none. */
  targets: z
    .array(
      z.object({
        key: z.string().max(20),
        to: z.object(readTargetShape).refine(isLevel).nullable(),
      }),
    )
    .max(MOST_CORRECTIONS),
  /** Targets that the reading did not find, behind those of their line. */
  added: z
    .array(
      z
        .object({ line: lineSchema, text: z.string().min(1).max(2_000), ...readTargetShape })
        .refine(isLevel),
    )
    .max(MOST_CORRECTIONS),
  /** Lines of which the guesses were looked at; what they warned of is not said again. */
  settled: z.array(lineSchema).max(100_000),
});

/** Ways in which Vietnamese was written before Unicode, or is read as if it were not Unicode. */
const legacyLetters = ["tcvn3", "vni", "utf8-as-1252"] as const;

/** What a person answered: convert it from these, or leave it as it is. */
const lettersAnswerSchema = z.enum([...legacyLetters, "as-is"]);

/** A file that was chosen, or a text that was pasted: one of the two. */
export const planSourceShape = {
  letters: lettersAnswerSchema.optional(),
  file: fileTokenSchema.optional(),
  text: z.string().min(1).max(LONGEST_TEXT).optional(),
  year: yearSchema,
};

export const isOneSource = ({ file, text }: { file?: unknown; text?: unknown }): boolean =>
  (file === undefined) !== (text === undefined);

const sayingSchema = z.object({ code: z.string(), details: z.record(z.string(), z.unknown()) });

const reviewTargetSchema = z.object({
  ...readTargetShape,
  unit: z.string().nullable(),
  /** By which corrections name it: its line, and which of the line's targets it is. */
  key: z.string(),
  text: z.string(),
});

/** Lines of the source beside what they were taken for. */
export const reviewRowSchema = z.object({
  lines: z.array(z.object({ line: lineSchema, text: z.string() })).min(1),
  items: z.array(
    z.object({
      kind: z.enum([
        "letterhead",
        "title",
        "basis",
        "annex",
        "heading",
        "paragraph",
        "bullet",
        "row",
        "recipientsHead",
        "recipient",
        "authority",
        "signer",
        "leftOut",
      ]),
      level: z.int(),
      number: z.string().nullable(),
      text: z.string(),
    }),
  ),
  targets: z.array(reviewTargetSchema),
  works: z.array(z.object({ kind: z.enum(["task", "solution", "assignment"]), title: z.string() })),
  /** What the reading is not sure of. */
  guesses: z.array(sayingSchema),
  /** What is amiss in the text itself; it was read as it stands. */
  notes: z.array(sayingSchema),
});

export const planReviewSchema = z.object({
  name: z.string(),
  /** Of the source's bytes: what is saved has to be what was looked at. */
  sha256: z.string(),
  /** Asked first: until it is answered nothing is understood, and there are no rows. */
  letters: z
    .object({
      encoding: z.enum(legacyLetters),
      /** A piece of the text as it stands and as it would be. */
      before: z.string(),
      after: z.string(),
    })
    .nullable(),
  /** The program wrote it itself: there is nothing to guess, and its lines are what they are. */
  isOwn: z.boolean(),
  rows: z.array(reviewRowSchema),
  /** What concerns the paper as a whole, such as a part that was not found. */
  whole: z.array(sayingSchema),
});

export type PlanCorrections = z.output<typeof correctionsSchema>;
export type ReviewRow = z.output<typeof reviewRowSchema>;
export type ReviewTarget = z.output<typeof reviewTargetSchema>;
export type LettersAnswer = z.output<typeof lettersAnswerSchema>;
export type PlanReview = z.output<typeof planReviewSchema>;
