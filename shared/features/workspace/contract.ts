import { z } from "zod";

import { defineContract } from "#shared/kernel/contract.ts";
import { fileTokenSchema } from "#shared/kernel/schemas.ts";

const backupSchema = z.object({
  name: z.string(),
  /** Instant, UTC. */
  madeAt: z.string(),
  sizeBytes: z.int().min(0),
  isGood: z.boolean(),
});

export const workspaceStateSchema = z.discriminatedUnion("status", [
  z.object({ status: z.literal("closed") }),
  z.object({
    status: z.literal("open"),
    fileName: z.string(),
    folder: z.string(),
    isIllustrative: z.boolean(),
    officeName: z.string(),
  }),
  z.object({
    status: z.literal("damaged"),
    fileName: z.string(),
    folder: z.string(),
    backups: z.array(backupSchema),
  }),
  z.object({
    status: z.literal("refused"),
    fileName: z.string(),
    folder: z.string(),
    error: z.object({ code: z.string(), details: z.unknown() }),
  }),
]);

export const newOfficeSchema = z.object({
  /** As in running text: "UBND huyện Tam Đường". */
  name: z.string().trim().min(1).max(200),
  /** As at the head of a paper, capitals: "ỦY BAN NHÂN DÂN HUYỆN TAM ĐƯỜNG". */
  issuingBody: z.string().trim().min(1).max(200),
  superiorBody: z.string().trim().max(200).nullable(),
  /** "CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN TAM ĐƯỜNG", the issuer of personal acts. */
  chairTitle: z.string().trim().min(1).max(200),
  /** Địa danh in front of the date: "Tam Đường". */
  place: z.string().trim().min(1).max(100),
  /** The issuer in a document symbol: "UBND". */
  symbol: z.string().trim().min(1).max(30),
});

const checkSchema = z.object({
  isGood: z.boolean(),
  /** Each check with its result; `problems` is empty when it is good. */
  checks: z.array(
    z.object({
      name: z.enum(["integrity", "foreignKeys", "auditChain", "issuedDocuments", "signatures"]),
      examined: z.int().min(0),
      problems: z.array(z.string()),
    }),
  ),
});

export const workspaceContract = defineContract({
  "workspace.state": {
    kind: "query",
    needs: null,
    input: z.object({}),
    output: workspaceStateSchema,
    errors: [],
  },
  /** Opens the illustrative sample district in a new file: a chosen one, or one in the data folder. */
  "workspace.createSample": {
    kind: "command",
    needs: null,
    input: z.object({ sample: z.literal("tam-duong-2020"), target: fileTokenSchema.nullable() }),
    output: workspaceStateSchema,
    errors: ["workspace.file-exists", "workspace.cannot-write", "workspace.in-use"],
  },
  "workspace.createOffice": {
    kind: "command",
    needs: null,
    input: z.object({ target: fileTokenSchema, office: newOfficeSchema }),
    output: workspaceStateSchema,
    errors: ["workspace.file-exists", "workspace.cannot-write", "workspace.in-use"],
  },
  /** Opens a data file; a damaged one gives the state "damaged" with its backups. */
  "workspace.open": {
    kind: "command",
    needs: null,
    input: z.object({ file: fileTokenSchema }),
    output: workspaceStateSchema,
    errors: [
      "workspace.not-found",
      "workspace.foreign-file",
      "workspace.newer-file",
      "workspace.in-use",
      "workspace.cannot-write",
    ],
  },
  "workspace.close": {
    kind: "command",
    needs: null,
    input: z.object({}),
    output: workspaceStateSchema,
    errors: [],
  },
  /** Puts a good backup in the place of the damaged file, which is kept beside it under another name. */
  "workspace.restore": {
    kind: "command",
    needs: null,
    input: z.object({ backup: z.string().min(1).max(200) }),
    output: workspaceStateSchema,
    errors: ["workspace.backup-bad", "workspace.not-damaged", "workspace.cannot-write"],
  },
  "workspace.backup": {
    kind: "command",
    needs: "data.manage",
    input: z.object({ target: fileTokenSchema }),
    output: z.object({ fileName: z.string(), sizeBytes: z.int(), sha256: z.string() }),
    errors: ["workspace.cannot-write"],
  },
  "workspace.check": {
    kind: "query",
    needs: "data.manage",
    input: z.object({}),
    output: checkSchema,
    errors: [],
  },
});

export type WorkspaceState = z.output<typeof workspaceStateSchema>;
export type NewOffice = z.output<typeof newOfficeSchema>;
export type BackupInfo = z.output<typeof backupSchema>;
export type DataCheck = z.output<typeof checkSchema>;
