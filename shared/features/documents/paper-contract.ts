import { z } from "zod";

import { defineContract } from "#shared/kernel/contract.ts";
import { bytesSchema, idSchema } from "#shared/kernel/schemas.ts";
import { paperPlacesSchema } from "./paper-places-schemas.ts";
import { paperContentSchema } from "./paper-schemas.ts";

const onPaper = z.object({ documentId: idSchema });
const revisionSchema = z.int().min(1);

/** The text of a paper: read, saved as it is typed, drawn before it is saved, looked back at. */
export const paperContract = defineContract({
  "papers.show": {
    kind: "query",
    needs: "documents.read",
    input: onPaper,
    output: z.object({
      documentId: idSchema,
      revision: revisionSchema,
      content: paperContentSchema,
      savedAt: z.string(),
      savedBy: z.string(),
    }),
    errors: ["documents.no-text"],
  },
  "papers.save": {
    kind: "command",
    needs: "documents.submit",
    input: onPaper.extend({
      /** The revision that the writer started from: another's work is never overwritten unseen. */
      baseRevision: revisionSchema,
      content: paperContentSchema,
      /** Begins a version of its own, under this name. */
      label: z.string().trim().min(1).max(200).optional(),
    }),
    output: z.object({ revision: revisionSchema, savedAt: z.string() }),
    errors: [
      "documents.not-found",
      "documents.no-text",
      "documents.wrong-status",
      "documents.changed-meanwhile",
    ],
  },
  /** The pages of a text that may not have been saved yet, as they would be printed. */
  "papers.preview": {
    kind: "query",
    needs: "documents.read",
    input: onPaper.extend({ content: paperContentSchema }),
    output: z.object({ bytes: bytesSchema, places: paperPlacesSchema }),
    errors: ["documents.not-found", "documents.font-incomplete"],
  },
  /** Newest first; one entry a stretch of one person's work. */
  "papers.versions": {
    kind: "query",
    needs: "documents.read",
    input: onPaper,
    output: z.array(
      z.object({
        revision: revisionSchema,
        startedAt: z.string(),
        savedAt: z.string(),
        savedBy: z.string(),
        label: z.string().nullable(),
      }),
    ),
    errors: [],
  },
  "papers.version": {
    kind: "query",
    needs: "documents.read",
    input: onPaper.extend({ revision: revisionSchema }),
    output: paperContentSchema,
    errors: ["documents.no-text"],
  },
});
