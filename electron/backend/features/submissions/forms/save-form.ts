import type { BackendContext } from "#backend/context.ts";
import type { FormDefinition } from "#shared/features/submissions/form-definition.ts";
import { submissionsFailure } from "#shared/features/submissions/errors.ts";
import { formProblems } from "#shared/features/submissions/forms/form-problems.ts";
import { currentForms, isUsed } from "./repository.ts";

/**
 * Keeps a form as the clerk wants it, a new one or a changed one. A version that has gone
 * out or come in stays as it was: what is handed in becomes the next one.
 *
 * @throws submissions.form-broken when the form contradicts itself
 */
export async function saveForm(
  { write, now, actor }: Pick<BackendContext, "write" | "now" | "actor">,
  { form }: { form: FormDefinition },
): Promise<FormDefinition> {
  const [problem] = formProblems(form);
  if (problem !== undefined) throw submissionsFailure("submissions.form-broken", problem);
  return write(async ({ tx, note }) => {
    const known = (await currentForms(tx)).find(({ code }) => code === form.code);
    const version =
      known === undefined
        ? 1
        : (await isUsed(tx, form.code, known.version))
          ? known.version + 1
          : known.version;
    const kept = { ...form, version };
    const row = {
      formCode: form.code,
      definition: JSON.stringify(kept),
      editedAt: now(),
      editedBy: actor.name,
    };
    await tx
      .insertInto("formDraft")
      .values(row)
      .onConflict((conflict) => conflict.column("formCode").doUpdateSet(row))
      .execute();
    await note({
      action: "submissions.saveForm",
      subject: `form:${form.code}`,
      ...(known !== undefined && { before: known }),
      after: kept,
    });
    return kept;
  });
}
