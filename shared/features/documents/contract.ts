import { z } from "zod";

import { defineContract } from "#shared/kernel/contract.ts";
import {
  bytesSchema,
  fileTokenSchema,
  idSchema,
  isoDateSchema,
  yearSchema,
} from "#shared/kernel/schemas.ts";
import { legalActsContract } from "./legal-acts/contract.ts";
import { recipientsContract } from "./recipients/contract.ts";
import { paperContract } from "./paper-contract.ts";
import { registerKinds } from "./register-kinds-data.ts";

export const documentStatuses = ["draft", "submitted", "approved", "issued"] as const;

/** One paper in the register of outgoing documents. */
export const documentSchema = z.object({
  id: idSchema,
  kind: z.enum(registerKinds),
  year: yearSchema,
  subjectKind: z.string(),
  subjectId: idSchema,
  title: z.string(),
  status: z.enum(documentStatuses),
  number: z.int().positive().nullable(),
  /** "KH-UBND"; the whole sign is "09/KH-UBND". */
  symbol: z.string(),
  issuedOn: isoDateSchema.nullable(),
  signerName: z.string().nullable(),
  sentBackReason: z.string().nullable(),
  submittedAt: z.string().nullable(),
  submittedBy: z.string().nullable(),
  approvedAt: z.string().nullable(),
  approvedBy: z.string().nullable(),
  issuedAt: z.string().nullable(),
  issuedBy: z.string().nullable(),
  pageCount: z.int().nullable(),
  /** SHA-256 of the frozen bytes, hex; null until issued. */
  sha256: z.string().nullable(),
});

const onDocument = z.object({ documentId: idSchema });

export const documentsContract = defineContract({
  ...legalActsContract,
  ...recipientsContract,
  ...paperContract,
  "documents.list": {
    kind: "query",
    needs: "documents.read",
    input: z.object({ year: yearSchema }),
    output: z.array(documentSchema),
    errors: [],
  },
  "documents.submit": {
    kind: "command",
    needs: "documents.submit",
    input: onDocument,
    output: documentSchema,
    errors: ["documents.not-found", "documents.wrong-status"],
  },
  "documents.approve": {
    kind: "command",
    needs: "documents.approve",
    input: onDocument,
    output: documentSchema,
    errors: ["documents.not-found", "documents.wrong-status"],
  },
  "documents.sendBack": {
    kind: "command",
    needs: "documents.approve",
    input: onDocument.extend({ reason: z.string().trim().min(1).max(1000) }),
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
    }),
    output: documentSchema,
    errors: [
      "documents.not-found",
      "documents.wrong-status",
      "documents.number-taken",
      "documents.date-outside-year",
      "documents.date-in-future",
      "documents.font-incomplete",
    ],
  },
  /** The PDF: a watermarked draft until issued, then always the frozen bytes. */
  "documents.pdf": {
    kind: "query",
    needs: "documents.read",
    input: onDocument,
    output: z.object({ bytes: bytesSchema, sha256: z.string(), isFrozen: z.boolean() }),
    errors: ["documents.not-found", "documents.font-incomplete"],
  },
  "documents.savePdf": {
    kind: "command",
    needs: "documents.read",
    input: onDocument.extend({ target: fileTokenSchema }),
    output: z.object({ fileName: z.string(), sha256: z.string(), sizeBytes: z.int() }),
    errors: ["documents.not-found", "documents.font-incomplete", "workspace.cannot-write"],
  },
});

export type OfficialDocument = z.output<typeof documentSchema>;
export type DocumentStatus = OfficialDocument["status"];
