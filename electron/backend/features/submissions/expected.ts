import type { ReadDb } from "#backend/db/database.ts";
import { sha256Of } from "#backend/files/sha256.ts";
import { listUnits } from "#backend/features/office/repository.ts";
import type { Expected } from "#shared/features/submissions/recognise/whose-form.ts";
import { knownForms } from "./forms/repository.ts";
import { rememberedUnits } from "./recognised-units.ts";
import { listPeriods, readPeriod } from "./repository.ts";

/**
 * What a file may be: the known forms, the units, and the wanted period or any open one.
 *
 * @throws submissions.period-not-found when the wanted period is not open
 */
export async function readExpected(db: ReadDb, periodCode?: string): Promise<Expected> {
  return {
    remembered: await rememberedUnits(db),
    sha256: sha256Of,
    periods: periodCode === undefined ? await listPeriods(db) : [await readPeriod(db, periodCode)],
    forms: await knownForms(db),
    units: await listUnits(db),
  };
}
