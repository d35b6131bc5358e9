import type { ReadDb } from "#backend/db/database.ts";
import type { FormDefinition } from "#shared/features/submissions/form-definition.ts";
import { formDefinitionSchema } from "#shared/features/submissions/forms/form-schemas.ts";
import { readyForms } from "#shared/features/submissions/forms/ready-forms-data.ts";

/** Each form as it would go out now: as last edited, else as last used, else as it comes. */
export async function currentForms(db: ReadDb): Promise<FormDefinition[]> {
  const drafts = await db.selectFrom("formDraft").select("definition").execute();
  const newest = new Map<string, FormDefinition>();
  const all = [
    ...readyForms.map(({ form }) => form),
    ...(await usedForms(db)),
    ...drafts.map(({ definition }) => parseForm(definition)),
  ];
  for (const form of all) {
    const known = newest.get(form.code);
    if (known === undefined || form.version >= known.version) newest.set(form.code, form);
  }
  return [...newest.values()];
}

/** Every version that a file may have been made with: those that were used, and the current ones. */
export async function knownForms(db: ReadDb): Promise<FormDefinition[]> {
  const byVersion = new Map<string, FormDefinition>();
  for (const form of [...(await currentForms(db)), ...(await usedForms(db))]) {
    byVersion.set(`${form.code} ${form.version}`, form);
  }
  return [...byVersion.values()];
}

/** The form of a submission, as it was then. @throws Error (a bug) when that version was never kept */
export async function readFormVersion(
  db: ReadDb,
  code: string,
  version: number,
): Promise<FormDefinition> {
  const row = await db
    .selectFrom("formVersion")
    .select("definition")
    .where("formCode", "=", code)
    .where("version", "=", version)
    .executeTakeFirst();
  if (row === undefined) throw new Error(`version ${version} of form ${code} was never kept`);
  return parseForm(row.definition);
}

/** The forms that a period asks for, as they would go out now. */
export async function formsOfPeriod(db: ReadDb, periodCode: string): Promise<FormDefinition[]> {
  const rows = await db
    .selectFrom("periodForm")
    .select("formCode")
    .where("periodCode", "=", periodCode)
    .execute();
  const asked = new Set(rows.map(({ formCode }) => formCode));
  return (await currentForms(db)).filter(({ code }) => asked.has(code));
}

/** Has this version gone out or come in? Then it is never altered. */
export async function isUsed(db: ReadDb, code: string, version: number): Promise<boolean> {
  const row = await db
    .selectFrom("formVersion")
    .select("version")
    .where("formCode", "=", code)
    .where("version", "=", version)
    .executeTakeFirst();
  return row !== undefined;
}

async function usedForms(db: ReadDb): Promise<FormDefinition[]> {
  const rows = await db
    .selectFrom("formVersion")
    .select("definition")
    .orderBy("formCode")
    .orderBy("version")
    .execute();
  return rows.map(({ definition }) => parseForm(definition));
}

export function parseForm(definition: string): FormDefinition {
  return formDefinitionSchema.parse(JSON.parse(definition));
}
