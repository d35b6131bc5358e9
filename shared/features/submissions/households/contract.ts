import { z } from "zod";

import { defineContract } from "#shared/kernel/contract.ts";
import { idSchema } from "#shared/kernel/schemas.ts";
import { columnSchema, itemCodeSchema } from "../forms/form-schemas.ts";

const answersSchema = z.record(z.string(), z.string().nullable());

const householdSchema = z.object({
  id: idSchema,
  villageId: idSchema,
  villageName: z.string(),
  headName: z.string(),
  /** Row of the sheet, 1-based. */
  row: z.int(),
  /** By column: a mark is "1" or "0", a whole number its decimal string; null: left empty. */
  answers: answersSchema,
  /** By column what the file says, where it is not the answer's own words. */
  typed: z.record(z.string(), z.string()),
  corrections: z.array(
    z.object({
      columnCode: z.string(),
      before: z.string().nullable(),
      after: z.string().nullable(),
      reason: z.string(),
      at: z.string(),
      actor: z.string(),
    }),
  ),
});

const householdListSchema = z.object({
  sheet: z.string(),
  /** "village", "head" and each column's code → column of the sheet, 1-based. */
  columnOf: z.record(z.string(), z.int()),
  columns: z.array(columnSchema),
  households: z.array(householdSchema),
});

/** The households that a report lists, one by one. */
export const householdMethods = defineContract({
  /** Null: the report's form asks for no list. */
  "submissions.households": {
    kind: "query",
    needs: "figures.read",
    input: z.object({ submissionId: idSchema }),
    output: householdListSchema.nullable(),
    errors: ["submissions.not-found"],
  },
  /** Mends one answer, or the head's name ("head"); what is counted from the list follows. */
  "submissions.correctHousehold": {
    kind: "command",
    needs: "submissions.write",
    input: z.object({
      householdId: idSchema,
      columnCode: itemCodeSchema,
      /** As typed; understood by the same rules as a cell of a file. */
      typed: z.string().max(300),
      reason: z.string().trim().min(1).max(500),
    }),
    output: householdSchema,
    errors: [
      "submissions.not-found",
      "submissions.wrong-status",
      "submissions.locked",
      "submissions.not-an-answer",
      "submissions.mark-without",
    ],
  },
});

export type HouseholdList = z.output<typeof householdListSchema>;
export type Household = z.output<typeof householdSchema>;
