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
import { checksContract } from "./checks/contract.ts";
import { recipientsContract } from "./recipients/contract.ts";
import { documentStatuses } from "./document-statuses-data.ts";
import { freePapersContract } from "./free-papers/contract.ts";
import { paperContract } from "./paper-contract.ts";
import { registerKinds } from "./register-kinds-data.ts";

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
  contentCheckedAt: z.string().nullable(),
  contentCheckedBy: z.string().nullable(),
  formCheckedAt: z.string().nullable(),
  formCheckedBy: z.string().nullable(),
  approvedAt: z.string().nullable(),
  approvedBy: z.string().nullable(),
  issuedAt: z.string().nullable(),
  issuedBy: z.string().nullable(),
  cancelledAt: z.string().nullable(),
  cancelledBy: z.string().nullable(),
  /** Why the numbered paper was made void before it was sent; its bytes stay. */
  cancelReason: z.string().nullable(),
  pageCount: z.int().nullable(),
  /** SHA-256 of the frozen bytes, hex; null until issued. */
  sha256: z.string().nullable(),
});

const onDocument = z.object({ documentId: idSchema });

export const documentsContract = defineContract({
  ...legalActsContract,
  ...recipientsContract,
  ...checksContract,
  ...paperContract,
  ...freePapersContract,
  "documents.list": {
    kind: "query",
    needs: "documents.read",
    /** Null: papers of every year. */
    input: z.object({ year: yearSchema.nullable() }),
    output: z.array(documentSchema),
    errors: [],
  },
  "documents.show": {
    kind: "query",
    needs: "documents.read",
    input: onDocument,
    output: documentSchema,
    errors: ["documents.not-found"],
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
  /** A Word file that looks as the PDF does and can be read back. */
  "documents.saveDocx": {
    kind: "command",
    needs: "documents.read",
    input: onDocument.extend({ target: fileTokenSchema }),
    output: z.object({ fileName: z.string(), sizeBytes: z.int() }),
    errors: [
      "documents.not-found",
      "documents.no-text",
      "documents.font-incomplete",
      "workspace.cannot-write",
    ],
  },
});

export type OfficialDocument = z.output<typeof documentSchema>;
export type DocumentStatus = OfficialDocument["status"];
