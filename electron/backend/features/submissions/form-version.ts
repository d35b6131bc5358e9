import type { WriteTx } from "#backend/db/database.ts";
import { sha256Of } from "#backend/files/sha256.ts";
import type { FormDefinition } from "#shared/features/submissions/form-definition.ts";
import { parseForm } from "./forms/repository.ts";

/**
 * Keeps the definition that a form goes out and comes back with.
 *
 * @throws Error (a bug) when a kept version was altered without a new version number
 */
export async function keepFormVersion(tx: WriteTx, form: FormDefinition): Promise<void> {
  const kept = await tx
    .selectFrom("formVersion")
    .select("definition")
    .where("formCode", "=", form.code)
    .where("version", "=", form.version)
    .executeTakeFirst();
  const written = JSON.stringify(form);
  // A form of a thousand files is the very one that was kept with the first.
  if (kept?.definition === written) return;
  const definition = inOneOrder(written);
  if (kept === undefined) {
    const sha256 = sha256Of(definition);
    const row = { formCode: form.code, version: form.version, definition, sha256 };
    await tx.insertInto("formVersion").values(row).execute();
  } else if (inOneOrder(kept.definition) !== definition) {
    throw new Error(`form ${form.code} changed without a new version`);
  }
}

/** The same form says its parts in the order of the schema, whoever wrote it down. */
function inOneOrder(definition: string): string {
  return JSON.stringify(parseForm(definition));
}
