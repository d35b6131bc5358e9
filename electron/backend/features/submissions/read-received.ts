import type { BackendContext } from "#backend/context.ts";
import { readWorkbookBytes } from "#backend/excel/read-workbook.ts";
import type { FileAnswer } from "#shared/features/submissions/file-report-schemas.ts";
import {
  readSubmission,
  type ReadSubmission,
} from "#shared/features/submissions/read-submission.ts";
import type { Expected } from "#shared/features/submissions/recognise/whose-form.ts";

export type ReceivedFile = Readonly<{ fileName: string; bytes: Buffer; sha256: string }>;

/**
 * What a file says and what is wrong with it, with what the clerk answered about it.
 *
 * @throws AppError one of {@link FileFailures} when the file cannot be read at all
 */
export async function readReceived(
  { job }: Pick<BackendContext, "job">,
  { bytes, fileName }: Pick<ReceivedFile, "bytes" | "fileName">,
  expected: Expected,
  answer: FileAnswer | null,
): Promise<ReadSubmission> {
  const sheets = await readWorkbookBytes(bytes, fileName, { signal: job.signal });
  return readSubmission(sheets, expected, {
    fileName,
    said: answer?.identity ?? null,
    decimalMark: answer?.decimalMark ?? null,
  });
}
