import type { ReadDb } from "#backend/db/database.ts";
import { schemes as readySchemes } from "#shared/features/evaluation/scheme-data.ts";
import { schemeOfYear } from "#shared/features/evaluation/scheme-of-year.ts";
import { storedScheme } from "#shared/features/evaluation/stored-scheme.ts";
import type { Scheme } from "#shared/features/evaluation/scheme.ts";

/** Every scheme as it stands now: as the office edited it, else as it comes with the program. */
export async function currentSchemes(db: ReadDb): Promise<Scheme[]> {
  const rows = await db.selectFrom("schemeDraft").select("definition").orderBy("code").execute();
  const edited = rows.map(({ definition }) => storedScheme(definition));
  const known = new Map([...readySchemes, ...edited].map((scheme) => [scheme.code, scheme]));
  return [...known.values()];
}

/** The scheme that a year is marked by as schemes stand now. */
export async function currentSchemeOf(db: ReadDb, year: number): Promise<Scheme> {
  return schemeOfYear(await currentSchemes(db), year);
}
