import { z } from "zod";

import { comparators } from "#shared/features/plans/comparator.ts";
import { traceSchema } from "#shared/features/indicators/contract.ts";
import { reachStates } from "#shared/features/indicators/reach-target.ts";
import {
  decimalSchema,
  fileTokenSchema,
  idSchema,
  periodCodeSchema,
} from "#shared/kernel/schemas.ts";
import { defineContract } from "#shared/kernel/contract.ts";
import { formCodeSchema } from "../forms/form-schemas.ts";

const tableFormats = ["xlsx", "csv", "pdf"] as const;

const levelSchema = z.enum(["village", "unit"]);
const columnSchema = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("item"),
    code: z.string(),
    label: z.string(),
    unit: z.string(),
    /** Yes or no, 1 or 0: its sum is how many say yes. */
    isFlag: z.boolean(),
    level: levelSchema,
  }),
  z.object({
    kind: z.literal("share"),
    code: z.string(),
    label: z.string(),
    unit: z.string(),
    level: levelSchema,
    numerator: z.string(),
    denominator: z.string(),
  }),
]);

/** A column's value; null: no figure, or a share of nothing. */
const valuesSchema = z.record(z.string(), decimalSchema.nullable());

const rowSchema = z.object({
  unitId: idSchema,
  unitName: z.string(),
  /** accepted: its accepted report · pending: the one that waits, counted in · none: no figures here. */
  source: z.enum(["accepted", "pending", "none"]),
  values: valuesSchema,
  villages: z.array(z.object({ villageId: idSchema, name: z.string(), values: valuesSchema })),
});

const askedSchema = z.object({
  periodCode: periodCodeSchema,
  formCode: formCodeSchema,
  /** Reports that wait are counted as if they were accepted. */
  withPending: z.boolean(),
});

export const districtTableSchema = z.object({
  formCode: formCodeSchema,
  formName: z.string(),
  isIllustrative: z.boolean(),
  columns: z.array(columnSchema),
  rows: z.array(rowSchema),
  total: valuesSchema,
  /** Reports that wait, counted in or not. */
  waiting: z.int(),
  /** Targets of the year's plan that are measured by this form's items. */
  targets: z.array(
    z.object({
      targetId: idSchema,
      text: z.string(),
      comparator: z.enum(comparators),
      target: decimalSchema.nullable(),
      unit: z.string().nullable(),
      state: z.enum(reachStates),
      least: decimalSchema.nullable(),
      greatest: decimalSchema.nullable(),
      missing: z.array(z.object({ unitId: idSchema, unitName: z.string() })),
    }),
  ),
});

/** The district's table of one form, made at any moment from what has come in. */
export const districtMethods = defineContract({
  "submissions.districtTable": {
    kind: "query",
    needs: "figures.read",
    input: askedSchema,
    output: districtTableSchema,
    errors: ["submissions.period-not-found", "submissions.form-not-found"],
  },
  /** The cells behind one number of the table: of a village, of a unit, or of the district's sum. */
  "submissions.districtTrace": {
    kind: "query",
    needs: "figures.read",
    input: askedSchema.extend({
      columnCode: z.string(),
      unitId: idSchema.nullable(),
      villageId: idSchema.nullable(),
    }),
    output: z.array(traceSchema),
    errors: ["submissions.period-not-found", "submissions.form-not-found"],
  },
  /** The table as a file: a workbook that computes and names its sources, plain CSV, or a page to print. */
  "submissions.saveDistrictTable": {
    kind: "command",
    needs: "figures.read",
    input: askedSchema.extend({ format: z.enum(tableFormats), target: fileTokenSchema }),
    output: z.object({ fileName: z.string(), sizeBytes: z.int() }),
    errors: [
      "submissions.period-not-found",
      "submissions.form-not-found",
      "documents.font-incomplete",
      "workspace.cannot-write",
    ],
  },
});

export type DistrictTable = z.output<typeof districtTableSchema>;
export type TableFormat = (typeof tableFormats)[number];
export type DistrictColumn = DistrictTable["columns"][number];
export type DistrictRow = DistrictTable["rows"][number];
export type DistrictTarget = DistrictTable["targets"][number];
export type TableRows = Pick<DistrictTable, "rows" | "total">;
