import { z } from "zod";

import { offeredCertificateSchema } from "./schemas.ts";

/** What a token says of the tries that are left for its PIN: it never says how many. */
const pinTriesSchema = z.enum(["many", "few", "last", "none"]);

/** A token that is plugged in, with what it could sign with. */
export const offeredTokenSchema = z.object({
  label: z.string(),
  serial: z.string(),
  pinTries: pinTriesSchema,
  certificates: z.array(offeredCertificateSchema.extend({ sha256: z.string() })),
});

/** Why a token did not sign, its PIN aside. */
export type TokenProblem =
  /** The native module that speaks to drivers is not there or not for this computer. */
  | "module-missing"
  | "driver-not-loadable"
  | "token-not-found"
  | "key-not-found"
  | "key-unfit"
  /** The token or its driver refused. */
  | "token-failed"
  /** The helper process ended or did not answer in time. */
  | "helper-stopped";

export type OfferedToken = z.output<typeof offeredTokenSchema>;
export type PinTries = z.output<typeof pinTriesSchema>;
