import { z } from "zod";

import { isIsoDate } from "./dates.ts";
import { isDecimal } from "./exact.ts";
import { periodCodePattern } from "./periods.ts";

/** Schemas that many contracts share; each names its unit and range. */
export const idSchema = z.int().positive();
export const yearSchema = z.int().min(2000).max(2100);
/** "2020-M03", "2020-Q1", "2020-H1" (six months) or "2020-Y" (the year). */
export const periodCodeSchema = z.string().regex(periodCodePattern);
export const isoDateSchema = z.string().refine(isIsoDate);
export const decimalSchema = z.string().refine(isDecimal);
/** An opaque name of a file that the user chose in a dialog; never a path. */
export const fileTokenSchema = z.string().min(8).max(80);
export const bytesSchema = z.custom<Uint8Array>((value) => value instanceof Uint8Array);
