import { z } from "zod";

import { decimalSchema, idSchema } from "#shared/kernel/schemas.ts";
import { comparators } from "./comparator.ts";

const line = (most: number) => z.string().trim().max(most);
const words = (most: number) => line(most).min(1);
const wordsOrNone = (most: number) => words(most).nullable();

const targetFields = z.strictObject({
  /** The number of the item that it was read from; "" for none. */
  group: line(20),
  text: words(2_000),
  indicator: wordsOrNone(80),
  comparator: z.enum(comparators),
  value: decimalSchema.nullable(),
  unit: wordsOrNone(20),
  /** The agency that answers for it. */
  owner: wordsOrNone(300),
});

const taskFields = z.strictObject({
  number: line(20),
  title: words(2_000),
  leadAgency: wordsOrNone(500),
  cooperating: z.array(words(500)).max(50).readonly(),
  /** As it is printed: a day, a month, "hằng tháng". */
  deadline: wordsOrNone(500),
  product: wordsOrNone(500),
});

const assignmentFields = z.strictObject({
  number: line(20),
  agency: words(500),
  duties: z.array(words(5_000)).max(200).readonly(),
});

/** What may be done to the rows of a table; see row-edits.ts. */
function editsOf<Fields extends z.ZodObject>(fields: Fields) {
  const before = idSchema.nullable();
  return z
    .array(
      z.discriminatedUnion("edit", [
        z.strictObject({ edit: z.literal("set"), id: idSchema, fields: fields.partial() }),
        z.strictObject({ edit: z.literal("add"), before, fields }),
        z.strictObject({ edit: z.literal("remove"), id: idSchema }),
        z.strictObject({ edit: z.literal("restore"), id: idSchema, before }),
        z.strictObject({ edit: z.literal("move"), id: idSchema, before }),
      ]),
    )
    .min(1)
    .max(2_000);
}

export const targetEditsSchema = editsOf(targetFields);
export const taskEditsSchema = editsOf(taskFields);
export const assignmentEditsSchema = editsOf(assignmentFields);

export type TargetFields = z.output<typeof targetFields>;
export type TaskFields = z.output<typeof taskFields>;
export type AssignmentFields = z.output<typeof assignmentFields>;
