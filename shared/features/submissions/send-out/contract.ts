import { z } from "zod";

import { defineContract } from "#shared/kernel/contract.ts";
import { fileTokenSchema, idSchema, periodCodeSchema } from "#shared/kernel/schemas.ts";
import { formCodeSchema } from "../forms/form-schemas.ts";

/** The forms of a period, each for each unit active in it. */
const wanted = {
  periodCode: periodCodeSchema,
  /** Only these forms of the period; without it, all of them. */
  formCodes: z.array(formCodeSchema).min(1).max(50).optional(),
  /** Only to these units; without it, to all of them. */
  unitIds: z.array(idSchema).min(1).max(500).optional(),
};

const errors = [
  "submissions.period-not-found",
  "submissions.no-forms",
  "submissions.no-active-units",
  "workspace.cannot-write",
  "job.cancelled",
] as const;

/** How the forms of a period go out to the communes. */
export const sendOutMethods = defineContract({
  /** One workbook for each form and unit, into a chosen folder. */
  "submissions.exportForms": {
    kind: "command",
    needs: "submissions.write",
    input: z.object({ ...wanted, folder: fileTokenSchema }),
    output: z.array(
      z.object({ unitName: z.string(), formCode: formCodeSchema, fileName: z.string() }),
    ),
    errors,
  },
  /** The same workbooks in one zip, whole or not at all. */
  "submissions.packForms": {
    kind: "command",
    needs: "submissions.write",
    input: z.object({ ...wanted, target: fileTokenSchema }),
    output: z.object({ fileName: z.string(), forms: z.int() }),
    errors,
  },
  /** The forms as one PDF to print and fill in by hand. */
  "submissions.printForms": {
    kind: "command",
    needs: "submissions.write",
    input: z.object({ ...wanted, target: fileTokenSchema }),
    output: z.object({ fileName: z.string(), forms: z.int() }),
    errors: [...errors, "documents.font-incomplete"],
  },
});
