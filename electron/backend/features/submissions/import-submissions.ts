import type { BackendContext, GrantedFile } from "#backend/context.ts";
import { readFileBytes } from "#backend/files/read-file-bytes.ts";
import { sha256Of } from "#backend/files/sha256.ts";
import { listUnits } from "#backend/features/office/repository.ts";
import { workbookLimits } from "#backend/excel/workbook-limits.ts";
import type { FileReport } from "#shared/features/submissions/contract.ts";
import type { Expected } from "#shared/features/submissions/read-submission.ts";
import { AppError } from "#shared/kernel/app-error.ts";
import { knownForms } from "./forms/repository.ts";
import { findByFile, listPeriods, readPeriod } from "./repository.ts";
import { sameFile, takeSubmission } from "./take-submission.ts";

/**
 * Reads many files, each all or nothing: a refused one leaves nothing behind but its
 * report. Cancelling stops at the file at hand; what was taken before stays.
 *
 * @throws submissions.period-not-found when the wanted period is not open
 */
export async function importSubmissions(
  context: Pick<BackendContext, "db" | "write" | "now" | "actor" | "fileOf" | "job">,
  { files, periodCode }: { files: readonly string[]; periodCode?: string | undefined },
): Promise<{ reports: FileReport[]; cancelled: boolean }> {
  const { fileOf, job } = context;
  const granted = files.map(fileOf);
  const periods =
    periodCode === undefined
      ? await listPeriods(context.db)
      : [await readPeriod(context.db, periodCode)];
  const expected = {
    periods,
    forms: await knownForms(context.db),
    units: await listUnits(context.db),
  };
  const reports: FileReport[] = [];
  for (const file of granted) {
    job.progress(reports.length, granted.length, file.name);
    const report = job.signal.aborted ? null : await importFile(context, file, expected);
    if (report === null) return { reports, cancelled: true };
    reports.push(report);
  }
  job.progress(granted.length, granted.length);
  return { reports, cancelled: false };
}

/** Null when the reading was cancelled. */
async function importFile(
  context: Pick<BackendContext, "db" | "write" | "now" | "actor" | "job">,
  file: GrantedFile,
  expected: Pick<Expected, "periods" | "forms" | "units">,
): Promise<FileReport | null> {
  const fileName = file.name.normalize("NFC");
  try {
    const bytes = await readFileBytes(file.path, workbookLimits.fileBytes);
    const sha256 = sha256Of(bytes);
    // Spares reading what is known; what counts is the look inside the writing transaction.
    const earlier = await findByFile(context.db, sha256);
    if (earlier !== undefined) return sameFile(fileName, earlier);
    return await takeSubmission(context, { fileName, bytes, sha256 }, expected);
  } catch (error) {
    if (context.job.signal.aborted) return null;
    if (!(error instanceof AppError)) throw error;
    return refusal(fileName, error);
  }
}

function refusal(fileName: string, { code, details }: AppError): FileReport {
  return {
    fileName,
    outcome: "refused",
    unitName: null,
    submissionId: null,
    version: null,
    findings: [{ code, severity: "error", sheet: null, cell: null, details: { ...details } }],
  };
}
