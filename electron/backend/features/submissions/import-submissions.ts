import type { BackendContext } from "#backend/context.ts";
import { expandHeap } from "#backend/excel/expand-heap.ts";
import type { HeapFile } from "#backend/excel/heap-file.ts";
import { sha256Of } from "#backend/files/sha256.ts";
import type { FileAnswer, FileReport } from "#shared/features/submissions/file-report-schemas.ts";
import type { Expected } from "#shared/features/submissions/recognise/whose-form.ts";
import { AppError } from "#shared/kernel/app-error.ts";
import { readExpected } from "./expected.ts";
import { findByFile } from "./repository.ts";
import { sameFile, takeSubmission } from "./take-submission.ts";

/**
 * Reads many files, and those in folders and zips, each all or nothing: a refused one leaves nothing behind but its
 * report. Cancelling stops at the file at hand; what was taken before stays.
 *
 * @throws submissions.period-not-found when the wanted period is not open
 */
export async function importSubmissions(
  context: Pick<BackendContext, "db" | "write" | "now" | "actor" | "fileOf" | "job">,
  { files, periodCode, answers = [] }: Asked,
): Promise<{ reports: FileReport[]; cancelled: boolean }> {
  const { fileOf, job } = context;
  const granted = files.map(fileOf);
  const expected = await readExpected(context.db, periodCode);
  const reports: FileReport[] = [];
  const heap = await expandHeap(granted, job.signal).catch((error: unknown) => {
    if (job.signal.aborted) return null;
    throw error;
  });
  if (heap === null) return { reports, cancelled: true };
  for (const file of heap) {
    job.progress(reports.length, heap.length, file.fileName);
    const report = job.signal.aborted ? null : await importFile(context, file, expected, answers);
    if (report === null) return { reports, cancelled: true };
    reports.push(report);
  }
  job.progress(heap.length, heap.length);
  return { reports, cancelled: false };
}

type Asked = Readonly<{
  files: readonly string[];
  periodCode?: string | undefined;
  answers?: readonly FileAnswer[] | undefined;
}>;

/** Null when the reading was cancelled. */
async function importFile(
  context: Pick<BackendContext, "db" | "write" | "now" | "actor" | "job">,
  file: HeapFile,
  expected: Expected,
  answers: readonly FileAnswer[],
): Promise<FileReport | null> {
  const { fileName } = file;
  try {
    const bytes = await file.read();
    const sha256 = sha256Of(bytes);
    // Spares reading what is known; what counts is the look inside the writing transaction.
    const earlier = await findByFile(context.db, sha256);
    if (earlier !== undefined) return sameFile({ fileName, sha256 }, earlier);
    const answer = answers.find(({ fileSha256 }) => fileSha256 === sha256) ?? null;
    return await takeSubmission(context, { fileName, bytes, sha256 }, expected, answer);
  } catch (error) {
    if (context.job.signal.aborted) return null;
    if (!(error instanceof AppError)) throw error;
    return refusal(fileName, error);
  }
}

function refusal(fileName: string, { code, details }: AppError): FileReport {
  return {
    fileName,
    fileSha256: "",
    question: null,
    outcome: "refused",
    unitName: null,
    submissionId: null,
    version: null,
    findings: [{ code, severity: "error", sheet: null, cell: null, details: { ...details } }],
  };
}
