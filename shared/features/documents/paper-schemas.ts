import { z } from "zod";

import { idSchema } from "#shared/kernel/schemas.ts";

/** How the parts of a text are numbered; see number-blocks.ts for what each prints. */
export const numberingStyles = [
  "part",
  "roman",
  "capital",
  "arabic",
  "dotted",
  "letter",
  "paren",
  "article",
] as const;

const styled = { bold: z.literal(true).optional(), italics: z.literal(true).optional() };

const textRunSchema = z.strictObject({
  type: z.literal("text"),
  text: z.string().min(1).max(20_000),
  ...styled,
});

/** A figure that lives in the table of targets; `typed` is how the writer worded it. */
const targetRunSchema = z.strictObject({
  type: z.literal("target"),
  targetId: idSchema,
  typed: z.string().min(1).max(300),
  ...styled,
});

/** A new line inside a cell or a title; a paragraph is one paragraph. */
const breakRunSchema = z.strictObject({ type: z.literal("break") });

const inlineSchema = z.discriminatedUnion("type", [textRunSchema, targetRunSchema, breakRunSchema]);
const contentSchema = z.array(inlineSchema).max(2_000);

const numberingSchema = z.strictObject({
  style: z.enum(numberingStyles),
  /** The number as it was typed, kept as it is; null: counted. */
  fixed: z.string().min(1).max(20).nullable(),
});

/** Stays with the block through every change of the text. */
const blockIdSchema = z.string().min(1).max(40);

const cellSchema = z.strictObject({
  content: contentSchema,
  columnSpan: z.int().min(1).max(64).optional(),
  align: z.enum(["left", "center", "right"]).optional(),
});

export const paperBlockSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("basis"),
    id: blockIdSchema,
    content: contentSchema,
    /** The act in the catalogue that the sentence cites. */
    actId: idSchema.nullable(),
  }),
  z.strictObject({
    kind: z.literal("heading"),
    id: blockIdSchema,
    level: z.int().min(1).max(6),
    numbering: numberingSchema.nullable(),
    content: contentSchema,
  }),
  z.strictObject({
    kind: z.literal("paragraph"),
    id: blockIdSchema,
    /** Depth of its number; 0 where it has none. */
    level: z.int().min(0).max(6),
    numbering: numberingSchema.nullable(),
    content: contentSchema,
  }),
  z.strictObject({
    kind: z.literal("bullet"),
    id: blockIdSchema,
    level: z.int().min(1).max(3),
    mark: z.enum(["-", "+"]).nullable(),
    numbering: numberingSchema.nullable(),
    content: contentSchema,
  }),
  z.strictObject({
    kind: z.literal("table"),
    id: blockIdSchema,
    headerRows: z.int().min(0).max(3),
    /** Shares of the text's width, in whole percent; they need not add up to 100. */
    columns: z
      .array(
        z.strictObject({
          widthPercent: z.int().min(1).max(100),
          align: z.enum(["left", "center", "right"]),
        }),
      )
      .min(1)
      .max(64),
    rows: z.array(z.strictObject({ cells: z.array(cellSchema).min(1).max(64) })).max(5_000),
  }),
  z.strictObject({
    kind: z.literal("list"),
    id: blockIdSchema,
    /** Which of the subject's own tables is printed at this place. */
    source: z.enum(["targets", "tasks", "assignments"]),
  }),
  z.strictObject({
    kind: z.literal("annex"),
    id: blockIdSchema,
    /** Its title; what follows belongs to it, up to the next annex. */
    content: contentSchema,
  }),
]);

/** Everything of a paper that people write, as it is kept and as it is compared. */
export const paperContentSchema = z.strictObject({
  title: z.string().max(2_000),
  /** "Kính gửi", one line each; empty where the kind has none. */
  addressees: z.array(z.string().min(1).max(300)).max(100),
  blocks: z.array(paperBlockSchema).max(20_000),
  recipients: z.array(z.string().min(1).max(1_000)).max(500),
  signer: z.strictObject({
    /** In capitals, one line each, as printed over the signature. */
    authority: z.array(z.string().min(1).max(200)).max(6),
    name: z.string().min(1).max(200).nullable(),
  }),
});

export type PaperContent = z.output<typeof paperContentSchema>;
export type PaperBlock = z.output<typeof paperBlockSchema>;
export type PaperInline = z.output<typeof inlineSchema>;
export type PaperNumbering = z.output<typeof numberingSchema>;
