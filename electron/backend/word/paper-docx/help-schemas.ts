import { z } from "zod";

import { paperBlockSchema, paperContentSchema } from "#shared/features/documents/paper-schemas.ts";

const blockIdSchema = z.string().min(1).max(40);
/** How a part showed itself in the file when it was written; see fingerprint.ts. */
const shownSchema = z.string().max(64);
const parts = paperContentSchema.shape;
const columnsSchema = z
  .array(
    z.strictObject({
      widthPercent: z.int().min(1).max(100),
      align: z.enum(["left", "center", "right"]),
    }),
  )
  .max(64);

const blockHelpSchema = z.union([
  blockIdSchema,
  z.strictObject({ id: blockIdSchema, columns: columnsSchema }),
  z.strictObject({
    original: paperBlockSchema,
    shown: shownSchema,
    /** The number and mark that it was printed with. */
    label: z.string().max(200).nullable(),
  }),
]);

/**
 * What the file carries beside its text: only what cannot be seen in it. The id of each block,
 * the columns of a table as they were given, and a part as it was where reading gives another.
 */
export const helpSchema = z.strictObject({
  version: z.literal(1),
  blocks: z.array(blockHelpSchema).max(20_000),
  title: z.strictObject({ original: parts.title, shown: shownSchema }).optional(),
  addressees: z.strictObject({ original: parts.addressees, shown: shownSchema }).optional(),
  recipients: z.strictObject({ original: parts.recipients, shown: shownSchema }).optional(),
  signer: z.strictObject({ original: parts.signer, shown: shownSchema }).optional(),
  subject: z.strictObject({ kind: z.string().max(40), data: z.unknown() }).nullable(),
});

export type PaperHelp = z.output<typeof helpSchema>;
export type BlockHelp = z.output<typeof blockHelpSchema>;
