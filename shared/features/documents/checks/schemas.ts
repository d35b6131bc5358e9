import { z } from "zod";

import { idSchema } from "#shared/kernel/schemas.ts";

/** Errors keep a paper from being laid before the leader; warnings do not. */
export const severities = ["error", "warning"] as const;

/** What of a paper stands outside its blocks. */
export const paperParts = [
  "title",
  "addressees",
  "recipients",
  "signer",
  "targets",
  "tasks",
  "assignments",
] as const;

const blockId = z.string().min(1).max(40);
const offset = z.int().min(0);

/** A text of the paper: that of a block, of a cell (row and column, from 0), or of a line outside. */
const pieceInBlockSchema = z.strictObject({
  blockId,
  cell: z.tuple([offset, offset]).readonly().nullable(),
});
const pieceOutsideSchema = z.strictObject({ part: z.enum(paperParts), row: offset.nullable() });
const pieceSchema = z.union([pieceInBlockSchema, pieceOutsideSchema]);

/** A piece and where in its plain text; 0 to 0: the whole of it. */
const range = { from: offset, to: offset };
export const findingPlaceSchema = z.union([
  pieceInBlockSchema.extend(range),
  pieceOutsideSchema.extend(range),
]);

/** One described change of a text. */
export const paperEditSchema = z.discriminatedUnion("edit", [
  z.strictObject({ edit: z.literal("text"), piece: pieceSchema, ...range, text: z.string() }),
  /** The number is counted from now on. */
  z.strictObject({ edit: z.literal("count-number"), blockId }),
  z.strictObject({ edit: z.literal("remove-block"), blockId }),
  z.strictObject({ edit: z.literal("basis-act"), blockId, actId: idSchema.nullable() }),
  z.strictObject({ edit: z.literal("recipients"), lines: z.array(z.string()) }),
  z.strictObject({ edit: z.literal("authority"), lines: z.array(z.string()) }),
]);

/** A finding as it is shown: with its sentence, its reason and what one key would do. */
export const describedFindingSchema = z.object({
  /** The same from one look at a text to the next, while the place is the same. */
  key: z.string(),
  rule: z.string(),
  severity: z.enum(severities),
  place: findingPlaceSchema,
  found: z.string(),
  sentence: z.string(),
  /** Where it is written. */
  source: z.string(),
  /** What the button says that mends it; null: only a person can. */
  fixLabel: z.string().nullable(),
  fix: z.array(paperEditSchema),
});

export type Piece = z.output<typeof pieceSchema>;
