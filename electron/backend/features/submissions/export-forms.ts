import type { BackendContext } from "#backend/context.ts";
import { writeForm } from "#backend/excel/write-form.ts";
import { listUnits, readOffice } from "#backend/features/office/repository.ts";
import { writeBeside } from "#backend/files/write-beside.ts";
import { campaignForm } from "#shared/features/submissions/campaign-form-data.ts";
import { submissionsFailure } from "#shared/features/submissions/errors.ts";
import { isActiveOn } from "#shared/features/submissions/is-active-on.ts";
import { formText } from "#shared/features/submissions/text.ts";
import { commonFailure } from "#shared/kernel/common-failure.ts";
import { keepFormVersion } from "./form-version.ts";
import { formWorkbook } from "./form-workbook.ts";
import { previousFigures } from "./previous-figures.ts";
import { readPeriod } from "./repository.ts";
import { safeFileName } from "./safe-file-name.ts";

/**
 * Writes the period's form of each unit that belongs to the district on its closing day.
 * A file that stands in the folder already, perhaps filled in by a unit, is left as it is.
 *
 * @throws submissions.period-not-found, submissions.no-active-units, workspace.cannot-write,
 *   job.cancelled (files written before stay)
 */
export async function exportForms(
  { db, write, fileOf, job }: Pick<BackendContext, "db" | "write" | "fileOf" | "job">,
  { periodCode, folder }: { periodCode: string; folder: string },
): Promise<{ unitName: string; fileName: string }[]> {
  const directory = fileOf(folder).path;
  const period = await readPeriod(db, periodCode);
  const units = (await listUnits(db)).filter((unit) => isActiveOn(unit, period.dataClosesOn));
  if (units.length === 0) throw submissionsFailure("submissions.no-active-units", { periodCode });
  const office = await readOffice(db);

  await write(async ({ tx, note }) => {
    await keepFormVersion(tx, campaignForm);
    await note({
      action: "submissions.exportForms",
      subject: periodCode,
      after: { form: campaignForm.code, version: campaignForm.version, units: units.length },
    });
  });

  const written: { unitName: string; fileName: string }[] = [];
  for (const unit of units) {
    if (job.signal.aborted) throw commonFailure("job.cancelled", {});
    job.progress(written.length, units.length, unit.name);
    const previous = await previousFigures(db, unit.id, period.dataClosesOn);
    const bytes = await writeForm(
      formWorkbook(campaignForm, {
        officeName: office.name,
        isIllustrative: office.isIllustrative,
        unit,
        period,
        previous,
      }),
    );
    const wanted = safeFileName(formText.fileName(unit.name, periodCode, campaignForm.code));
    const isTaken = written.some(({ fileName }) => fileName === wanted);
    const own = isTaken ? wanted.replace(/\.xlsx$/, ` ${unit.code}.xlsx`) : wanted;
    const fileName = await writeBeside(directory, own, bytes);
    written.push({ unitName: unit.name, fileName });
  }
  job.progress(units.length, units.length);
  return written;
}
