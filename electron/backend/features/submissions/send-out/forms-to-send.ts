import type { BackendContext } from "#backend/context.ts";
import type { ReadDb } from "#backend/db/database.ts";
import { listUnits, readOffice } from "#backend/features/office/repository.ts";
import type { Period } from "#shared/features/submissions/contract.ts";
import { submissionsFailure } from "#shared/features/submissions/errors.ts";
import { type FormDefinition, listOf } from "#shared/features/submissions/form-definition.ts";
import { isActiveOn } from "#shared/features/submissions/is-active-on.ts";
import type { ExpectedUnit } from "#shared/features/submissions/submission-value.ts";
import { commonFailure } from "#shared/kernel/common-failure.ts";
import { keepFormVersion } from "../form-version.ts";
import type { FormContext } from "../form-context.ts";
import { formsOfPeriod } from "../forms/repository.ts";
import { formerHouseholds } from "../households/former-households.ts";
import { previousFigures } from "../previous-figures.ts";
import { readPeriod } from "../repository.ts";

/** Which forms go out: those of the period to each of its units, or fewer of either. */
export type Wanted = Readonly<{
  periodCode: string;
  formCodes?: readonly string[] | undefined;
  unitIds?: readonly number[] | undefined;
}>;

export type FormsToSend = Readonly<{
  period: Period;
  forms: readonly FormDefinition[];
  /** Those that belong to the district on the period's closing day. */
  units: readonly ExpectedUnit[];
  office: Readonly<{ name: string; isIllustrative: boolean }>;
}>;

/** @throws submissions.period-not-found, submissions.no-active-units, submissions.no-forms */
export async function readFormsToSend(
  db: ReadDb,
  { periodCode, formCodes, unitIds }: Wanted,
): Promise<FormsToSend> {
  const period = await readPeriod(db, periodCode);
  const units = (await listUnits(db)).filter(
    (unit) => isActiveOn(unit, period.dataClosesOn) && (unitIds?.includes(unit.id) ?? true),
  );
  if (units.length === 0) throw submissionsFailure("submissions.no-active-units", { periodCode });
  const forms = (await formsOfPeriod(db, periodCode)).filter(
    ({ code }) => formCodes?.includes(code) ?? true,
  );
  if (forms.length === 0) throw submissionsFailure("submissions.no-forms", { periodCode });
  return { period, forms, units, office: await readOffice(db) };
}

/** Keeps the versions that go out, with the audit entries: from here on they do not change. */
export function keepSent(
  { write }: Pick<BackendContext, "write">,
  { forms, units, period }: FormsToSend,
  action: `submissions.${string}`,
): Promise<void> {
  return write(async ({ tx, note }) => {
    for (const form of forms) {
      await keepFormVersion(tx, form);
      await note({
        action,
        subject: period.code,
        after: { form: form.code, version: form.version, units: units.length },
      });
    }
  });
}

/**
 * Each unit with each form and what is printed on it, unit by unit; tells the job how far
 * it is. @throws job.cancelled between two of them
 */
export async function* eachForm(
  { db, job }: Pick<BackendContext, "db" | "job">,
  { period, forms, units, office }: FormsToSend,
): AsyncGenerator<Readonly<{ form: FormDefinition; context: FormContext }>> {
  let done = 0;
  const all = units.length * forms.length;
  for (const unit of units) {
    const previous = await previousFigures(db, unit.id, period.dataClosesOn);
    const former = await formerHouseholds(db, unit.id, period.dataClosesOn);
    for (const form of forms) {
      job.progress(done, all, unit.name);
      if (job.signal.aborted) throw commonFailure("job.cancelled", {});
      const { name: officeName, isIllustrative } = office;
      const households = listOf(form) === undefined ? [] : former;
      yield { form, context: { officeName, isIllustrative, unit, period, previous, households } };
      done += 1;
    }
  }
  job.progress(done, all);
}
