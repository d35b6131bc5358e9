import type { Migration } from "kysely/migration";

import * as firstSchema from "./migrations/0001-first-schema.ts";
import * as paperText from "./migrations/0002-paper-text.ts";
import * as digitalSignatures from "./migrations/0003-digital-signatures.ts";
import * as signOffSteps from "./migrations/0004-sign-off-steps.ts";
import * as legalActs from "./migrations/0005-legal-acts-and-recipients.ts";
import * as registerGaps from "./migrations/0020-register-gaps.ts";
import * as freePapers from "./migrations/0034-free-papers.ts";
import * as lastingPlanRows from "./migrations/0033-lasting-plan-rows.ts";
import * as formsOfPeriods from "./migrations/0036-forms-of-periods.ts";
import * as recognisedUnits from "./migrations/0037-recognised-units.ts";
import * as issuers from "./migrations/0038-issuers.ts";
import * as afterAFile from "./migrations/0039-after-a-file.ts";
import * as households from "./migrations/0040-households.ts";
import * as cellNotes from "./migrations/0041-cell-notes.ts";
import * as wordsOfAForm from "./migrations/0042-words-of-a-form.ts";
import * as mergedUnits from "./migrations/0043-merged-units.ts";
import * as scoring from "./migrations/0044-scoring.ts";

/** Every migration in order: a static registry, forward only. */
export const migrations: Readonly<Record<string, Migration>> = {
  "0001-first-schema": firstSchema,
  "0002-paper-text": paperText,
  "0003-digital-signatures": digitalSignatures,
  "0004-sign-off-steps": signOffSteps,
  "0005-legal-acts-and-recipients": legalActs,
  "0020-register-gaps": registerGaps,
  "0034-free-papers": freePapers,
  "0033-lasting-plan-rows": lastingPlanRows,
  "0036-forms-of-periods": formsOfPeriods,
  "0037-recognised-units": recognisedUnits,
  "0038-issuers": issuers,
  "0039-after-a-file": afterAFile,
  "0040-households": households,
  "0041-cell-notes": cellNotes,
  "0042-words-of-a-form": wordsOfAForm,
  "0043-merged-units": mergedUnits,
  "0044-scoring": scoring,
};
