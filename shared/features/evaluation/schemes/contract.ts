import { z } from "zod";

import { defineContract } from "#shared/kernel/contract.ts";
import { idSchema, periodCodeSchema, yearSchema } from "#shared/kernel/schemas.ts";
import { schemeSchema } from "../scheme-schemas.ts";
import { evaluationClasses } from "../scheme.ts";

const listedSchemeSchema = z.object({
  scheme: schemeSchema,
  /** It came with the program. */
  isReady: z.boolean(),
  /** The office changed it or made it. */
  isEdited: z.boolean(),
  /** Years whose current evaluation rests on it. */
  years: z.array(yearSchema),
});

const placeSchema = z.object({
  rank: z.int().positive(),
  totalHundredths: z.int(),
  class: z.enum(evaluationClasses),
});

const triedUnitSchema = z.object({
  unitId: idSchema,
  unitName: z.string(),
  /** By the scheme as it is kept. */
  now: placeSchema,
  /** By the scheme that is tried. */
  then: placeSchema,
});

/** The office's schemes: what is marked, how points come, which classes there are. */
export const schemeMethods = defineContract({
  "evaluation.schemes": {
    kind: "query",
    needs: "figures.read",
    input: z.object({}),
    output: z.array(listedSchemeSchema),
    errors: [],
  },
  /** Keeps a new or changed scheme; evaluations made before keep the one that they were made with. */
  "evaluation.saveScheme": {
    kind: "command",
    needs: "evaluation.write",
    input: z.object({ scheme: schemeSchema }),
    output: schemeSchema,
    errors: ["evaluation.scheme-broken"],
  },
  /** What a scheme that nobody has kept yet would change, on a period's accepted figures. */
  "evaluation.tryOut": {
    kind: "query",
    needs: "figures.read",
    input: z.object({ year: yearSchema, periodCode: periodCodeSchema, scheme: schemeSchema }),
    output: z.array(triedUnitSchema),
    errors: [
      "submissions.period-not-found",
      "evaluation.no-figures",
      "evaluation.other-year",
      "evaluation.scheme-broken",
    ],
  },
});

export type ListedScheme = z.output<typeof listedSchemeSchema>;
export type TriedUnit = z.output<typeof triedUnitSchema>;
