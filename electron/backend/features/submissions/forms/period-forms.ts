import type { BackendContext } from "#backend/context.ts";
import type { WriteTx } from "#backend/db/database.ts";
import { submissionsFailure } from "#shared/features/submissions/errors.ts";
import type { FormDefinition } from "#shared/features/submissions/form-definition.ts";
import { readyForms } from "#shared/features/submissions/forms/ready-forms-data.ts";
import { sharedItem } from "#shared/features/submissions/forms/shared-items.ts";
import type { PeriodKind } from "#shared/kernel/periods.ts";
import { readPeriod } from "../repository.ts";
import { currentForms } from "./repository.ts";

/**
 * Says which forms a period asks for. A form that has come in already stays among them.
 *
 * @throws submissions.period-not-found, submissions.form-not-found,
 *   submissions.item-asked-twice, submissions.form-in-use
 */
export async function choosePeriodForms(
  { write }: Pick<BackendContext, "write">,
  { periodCode, formCodes }: { periodCode: string; formCodes: readonly string[] },
): Promise<{ formCodes: string[] }> {
  return write(async ({ tx, note }) => {
    await readPeriod(tx, periodCode);
    const forms = await currentForms(tx);
    const chosen = [...new Set(formCodes)].map((code) => requireForm(forms, code));
    const shared = sharedItem(chosen);
    if (shared !== undefined) throw submissionsFailure("submissions.item-asked-twice", shared);
    const before = await askedForms(tx, periodCode);
    await refuseInUse(tx, periodCode, new Set(chosen.map(({ code }) => code)));
    await tx.deleteFrom("periodForm").where("periodCode", "=", periodCode).execute();
    const after = chosen.map(({ code }) => code);
    for (const formCode of after) {
      await tx.insertInto("periodForm").values({ periodCode, formCode }).execute();
    }
    await note({
      action: "submissions.choosePeriodForms",
      subject: periodCode,
      before: { forms: before },
      after: { forms: after },
    });
    return { formCodes: after };
  });
}

/** The forms that a new period asks for: those of the last such period, else those meant for its kind. */
export async function firstForms(tx: WriteTx, kind: PeriodKind): Promise<string[]> {
  const last = await tx
    .selectFrom("period")
    .select("code")
    .where("kind", "=", kind)
    .orderBy("dataClosesOn", "desc")
    .executeTakeFirst();
  if (last !== undefined) return askedForms(tx, last.code);
  return readyForms.filter(({ askedIn }) => askedIn.includes(kind)).map(({ form }) => form.code);
}

async function askedForms(tx: WriteTx, periodCode: string): Promise<string[]> {
  const rows = await tx
    .selectFrom("periodForm")
    .select("formCode")
    .where("periodCode", "=", periodCode)
    .orderBy("formCode")
    .execute();
  return rows.map(({ formCode }) => formCode);
}

function requireForm(forms: readonly FormDefinition[], code: string): FormDefinition {
  const form = forms.find((each) => each.code === code);
  if (form === undefined) throw submissionsFailure("submissions.form-not-found", { code });
  return form;
}

async function refuseInUse(
  tx: WriteTx,
  periodCode: string,
  chosen: ReadonlySet<string>,
): Promise<void> {
  const sent = await tx
    .selectFrom("submission")
    .select("formCode")
    .distinct()
    .where("periodCode", "=", periodCode)
    .where("status", "!=", "returned")
    .execute();
  for (const { formCode } of sent) {
    if (!chosen.has(formCode)) {
      throw submissionsFailure("submissions.form-in-use", { code: formCode, periodCode });
    }
  }
}
