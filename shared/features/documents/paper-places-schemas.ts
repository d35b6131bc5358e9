import { z } from "zod";

const placedLineSchema = z.object({
  /** From 1, as the file's pages lie. */
  page: z.int().positive(),
  /** In points; top and bottom from the page's upper edge. */
  top: z.number(),
  bottom: z.number(),
  left: z.number(),
  right: z.number(),
  /** From which letter to which the line prints the block's own text, as blockText gives it. */
  from: z.int().nonnegative(),
  to: z.int().nonnegative(),
});

/** Where each block of a text stands on the pages; a block that runs over a page end has lines on both. */
export const paperPlacesSchema = z.array(
  z.object({ blockId: z.string(), lines: z.array(placedLineSchema) }),
);

/** The empty rectangle for a signature, in points; bottom from the page's lower edge, as in PDF. */
export const signaturePlaceSchema = z.object({
  page: z.int().positive(),
  left: z.number(),
  bottom: z.number(),
  width: z.number(),
  height: z.number(),
});

export type PaperPlaces = z.output<typeof paperPlacesSchema>;
export type SignaturePlace = z.output<typeof signaturePlaceSchema>;
