import type { WriteTx } from "#backend/db/database.ts";
import type { FormDefinition } from "#shared/features/submissions/form-definition.ts";
import { sha256Of } from "#backend/files/sha256.ts";

/**
 * Keeps the definition that a form goes out and comes back with.
 *
 * @throws Error (a bug) when a kept version was altered without a new version number
 */
export async function keepFormVersion(tx: WriteTx, form: FormDefinition): Promise<void> {
  const definition = JSON.stringify(form);
  const kept = await tx
    .selectFrom("formVersion")
    .select("sha256")
    .where("formCode", "=", form.code)
    .where("version", "=", form.version)
    .executeTakeFirst();
  if (kept === undefined) {
    const row = {
      formCode: form.code,
      version: form.version,
      definition,
      sha256: sha256Of(definition),
    };
    await tx.insertInto("formVersion").values(row).execute();
  } else if (kept.sha256 !== sha256Of(definition)) {
    throw new Error(`form ${form.code} changed without a new version`);
  }
}
