import type { BackendContext } from "#backend/context.ts";
import { readWorkbookBytes } from "#backend/excel/read-workbook.ts";
import type { ReadDb } from "#backend/db/database.ts";
import { checkValues } from "#shared/features/submissions/check-values.ts";
import type { FileAnswer } from "#shared/features/submissions/file-report-schemas.ts";
import { findingList, type FormFinding } from "#shared/features/submissions/findings.ts";
import { checksOfEarlier } from "#shared/features/submissions/form-checks.ts";
import {
  readSubmission,
  type ReadSubmission,
} from "#shared/features/submissions/read-submission.ts";
import type { Expected } from "#shared/features/submissions/recognise/whose-form.ts";
import { earlierFigures } from "./earlier-figures.ts";

export type ReceivedFile = Readonly<{ fileName: string; bytes: Buffer; sha256: string }>;

/**
 * What a file says and what is wrong with it, with what the clerk answered about it.
 *
 * @throws AppError one of {@link FileFailures} when the file cannot be read at all
 */
export async function readReceived(
  { db, job }: Pick<BackendContext, "db" | "job">,
  { bytes, fileName }: Pick<ReceivedFile, "bytes" | "fileName">,
  expected: Expected,
  answer: FileAnswer | null,
): Promise<ReadSubmission> {
  const sheets = await readWorkbookBytes(bytes, fileName, { signal: job.signal });
  const read = readSubmission(sheets, expected, {
    fileName,
    said: answer?.identity ?? null,
    decimalMark: answer?.decimalMark ?? null,
  });
  return { ...read, findings: [...read.findings, ...(await besideEarlier(db, read))] };
}

/** What the checks say that ask figures of earlier periods, which are looked up for them alone. */
async function besideEarlier(
  db: ReadDb,
  { form, unit, period, values }: ReadSubmission,
): Promise<readonly FormFinding[]> {
  if (form === null || unit === null || period === null) return [];
  const checks = checksOfEarlier(form);
  if (checks.length === 0) return [];
  const asked = { periodCode: period.code, unitId: unit.id };
  const findings = findingList();
  checkValues(values, { ...form, checks }, findings, await earlierFigures(db, form, asked));
  return findings.all;
}
