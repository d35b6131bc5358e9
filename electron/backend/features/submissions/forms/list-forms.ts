import type { BackendContext } from "#backend/context.ts";
import type { ListedForm } from "#shared/features/submissions/contract.ts";
import { readyForms } from "#shared/features/submissions/forms/ready-forms-data.ts";
import { currentForms, isUsed } from "./repository.ts";

/** Every form, those that come with the program and the office's own, as they would go out now. */
export async function listForms({ db }: Pick<BackendContext, "db">): Promise<ListedForm[]> {
  const ready = new Set(readyForms.map(({ form }) => form.code));
  const periods = await db.selectFrom("periodForm").selectAll().execute();
  const byForm = Map.groupBy(periods, ({ formCode }) => formCode);
  const listed: ListedForm[] = [];
  for (const form of await currentForms(db)) {
    listed.push({
      form,
      isReady: ready.has(form.code),
      isUsed: await isUsed(db, form.code, form.version),
      periodCodes: (byForm.get(form.code) ?? []).map(({ periodCode }) => periodCode),
    });
  }
  return listed;
}
