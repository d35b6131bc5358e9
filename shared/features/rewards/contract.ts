import { z } from "zod";

import {
  certificateForms,
  certificateSizes,
} from "#shared/features/documents/certificate-layout.ts";
import { documentStatuses } from "#shared/features/documents/document-statuses-data.ts";
import { defineContract } from "#shared/kernel/contract.ts";
import { bytesSchema, fileTokenSchema, idSchema, yearSchema } from "#shared/kernel/schemas.ts";

export const nominationCategories = ["collective", "household", "individual"] as const;

export const nominationSchema = z.object({
  id: idSchema,
  category: z.enum(nominationCategories),
  name: z.string(),
  position: z.string(),
  unitId: idSchema.nullable(),
  unitName: z.string().nullable(),
  awardCode: z.string(),
  awardName: z.string(),
  achievement: z.string(),
  origin: z.enum(["rank", "hand"]),
  /** Whole đồng, computed from the base salary on the year's award day. */
  amountDong: z.int().min(0),
  /** The working: "1.490.000 × 0,6 = 894.000 → 900.000 đồng". */
  working: z.string(),
});

export const rewardsSchema = z.object({
  year: yearSchema,
  /** Legal basis in force, and whether a figure of it still wants checking. */
  legalBasis: z.string(),
  needsCheck: z.boolean(),
  isIllustrative: z.boolean(),
  quota: z.int(),
  eligible: z.int(),
  nominations: z.array(nominationSchema),
  totalDong: z.int(),
  /** What the secretary should know: a tie at the quota's edge, rules that want checking. */
  remarks: z.array(z.string()),
  decision: z
    .object({ documentId: idSchema, status: z.enum(documentStatuses), sign: z.string() })
    .nullable(),
});

const newNominationSchema = z.object({
  year: yearSchema,
  category: z.enum(nominationCategories),
  name: z.string().trim().min(1).max(200),
  position: z.string().trim().max(200),
  unitId: idSchema.nullable(),
  achievement: z.string().trim().max(1000),
});

const shiftSchema = z.number().min(-20).max(20);

const certificatesSchema = z.object({
  year: yearSchema,
  size: z.enum(certificateSizes),
  form: z.enum(certificateForms),
  /** Null: everybody on the decision's list. */
  nominationIds: z.array(idSchema).min(1).max(60_000).nullable(),
  /** How far the words of a blank form are moved, in millimetres; to the right and down. */
  shiftMm: z.object({ x: shiftSchema, y: shiftSchema }),
});

const certificateErrors = [
  "rewards.not-issued",
  "rewards.not-found",
  "rewards.certificate-too-long",
  "rewards.certificate-head-too-long",
  "documents.font-incomplete",
] as const;

export const rewardsContract = defineContract({
  "rewards.show": {
    kind: "query",
    needs: "figures.read",
    input: z.object({ year: yearSchema }),
    output: rewardsSchema,
    errors: [],
  },
  /** Nominates units by threshold and quota from the year's evaluation; nominations by hand stay. */
  "rewards.propose": {
    kind: "command",
    needs: "rewards.write",
    input: z.object({ year: yearSchema }),
    output: rewardsSchema,
    errors: ["evaluation.not-found", "evaluation.stale", "rewards.decision-fixed"],
  },
  "rewards.nominate": {
    kind: "command",
    needs: "rewards.write",
    input: z.object({ nominations: z.array(newNominationSchema).min(1).max(60_000) }),
    output: z.object({ added: z.int() }),
    errors: ["rewards.duplicate", "rewards.unit-not-found", "rewards.decision-fixed"],
  },
  "rewards.withdraw": {
    kind: "command",
    needs: "rewards.write",
    input: z.object({ nominationId: idSchema, reason: z.string().trim().min(1).max(500) }),
    output: rewardsSchema,
    errors: ["rewards.not-found", "rewards.decision-fixed"],
  },
  /** Makes the year's draft decision with its list; sign-off goes on under documents.*. */
  "rewards.draftDecision": {
    kind: "command",
    needs: "rewards.write",
    input: z.object({ year: yearSchema }),
    output: rewardsSchema,
    errors: [
      "rewards.nothing-to-reward",
      "rewards.decision-fixed",
      "evaluation.not-found",
      "evaluation.stale",
    ],
  },
  /** Certificates of merit of the issued decision as one PDF, a page each, in the list's order. */
  "rewards.certificates": {
    kind: "query",
    needs: "documents.read",
    input: certificatesSchema,
    output: z.object({ bytes: bytesSchema }),
    errors: [...certificateErrors],
  },
  "rewards.saveCertificates": {
    kind: "command",
    needs: "documents.read",
    input: certificatesSchema.extend({ target: fileTokenSchema }),
    output: z.object({ fileName: z.string(), sizeBytes: z.int() }),
    errors: [...certificateErrors, "workspace.cannot-write"],
  },
});

export type WantedCertificates = z.output<typeof certificatesSchema>;
export type NominationCategory = (typeof nominationCategories)[number];
export type Nomination = z.output<typeof nominationSchema>;
export type Rewards = z.output<typeof rewardsSchema>;
