import type { BackendContext } from "#backend/context.ts";
import { writeForm } from "#backend/excel/write-form.ts";
import { listUnits, readOffice } from "#backend/features/office/repository.ts";
import { writeBeside } from "#backend/files/write-beside.ts";
import { submissionsFailure } from "#shared/features/submissions/errors.ts";
import { listOf } from "#shared/features/submissions/form-definition.ts";
import { isActiveOn } from "#shared/features/submissions/is-active-on.ts";
import { formText } from "#shared/features/submissions/text.ts";
import { commonFailure } from "#shared/kernel/common-failure.ts";
import { keepFormVersion } from "./form-version.ts";
import { formsOfPeriod } from "./forms/repository.ts";
import { formWorkbook } from "./form-workbook.ts";
import { formerHouseholds } from "./households/former-households.ts";
import { previousFigures } from "./previous-figures.ts";
import { readPeriod } from "./repository.ts";
import { safeFileName } from "./safe-file-name.ts";

/**
 * Writes the period's forms of each unit that belongs to the district on its closing day.
 * A file that stands in the folder already, perhaps filled in by a unit, is left as it is.
 *
 * @throws submissions.period-not-found, submissions.no-active-units, submissions.no-forms,
 *   workspace.cannot-write, job.cancelled (files written before stay)
 */
export async function exportForms(
  { db, write, fileOf, job }: Pick<BackendContext, "db" | "write" | "fileOf" | "job">,
  { periodCode, folder, formCodes }: Asked,
): Promise<WrittenForm[]> {
  const directory = fileOf(folder).path;
  const period = await readPeriod(db, periodCode);
  const units = (await listUnits(db)).filter((unit) => isActiveOn(unit, period.dataClosesOn));
  if (units.length === 0) throw submissionsFailure("submissions.no-active-units", { periodCode });
  const forms = (await formsOfPeriod(db, periodCode)).filter(
    ({ code }) => formCodes?.includes(code) ?? true,
  );
  if (forms.length === 0) throw submissionsFailure("submissions.no-forms", { periodCode });
  const office = await readOffice(db);

  await write(async ({ tx, note }) => {
    for (const form of forms) {
      await keepFormVersion(tx, form);
      await note({
        action: "submissions.exportForms",
        subject: periodCode,
        after: { form: form.code, version: form.version, units: units.length },
      });
    }
  });

  const written: WrittenForm[] = [];
  for (const unit of units) {
    if (job.signal.aborted) throw commonFailure("job.cancelled", {});
    job.progress(written.length, units.length * forms.length, unit.name);
    const previous = await previousFigures(db, unit.id, period.dataClosesOn);
    const households = await formerHouseholds(db, unit.id, period.dataClosesOn);
    for (const form of forms) {
      const bytes = await writeForm(
        formWorkbook(form, {
          officeName: office.name,
          isIllustrative: office.isIllustrative,
          unit,
          period,
          previous,
          households: listOf(form) === undefined ? [] : households,
        }),
      );
      const wanted = safeFileName(formText.fileName(unit.name, periodCode, form.code));
      const isTaken = written.some(({ fileName }) => fileName === wanted);
      const own = isTaken ? wanted.replace(/\.xlsx$/, ` ${unit.code}.xlsx`) : wanted;
      const fileName = await writeBeside(directory, own, bytes);
      written.push({ unitName: unit.name, formCode: form.code, fileName });
    }
  }
  job.progress(written.length, written.length);
  return written;
}

type Asked = Readonly<{
  periodCode: string;
  folder: string;
  formCodes?: readonly string[] | undefined;
}>;
type WrittenForm = { unitName: string; formCode: string; fileName: string };
