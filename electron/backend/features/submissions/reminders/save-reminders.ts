import type { BackendContext } from "#backend/context.ts";
import { readDocumentPdf } from "#backend/features/documents/render-document.ts";
import { writeFileSafely } from "#backend/files/write-file-safely.ts";
import { submissionsFailure } from "#shared/features/submissions/errors.ts";
import { commonFailure } from "#shared/kernel/common-failure.ts";
import { listReminders } from "./list-reminders.ts";

type Saving = Pick<
  BackendContext,
  "db" | "papers" | "fonts" | "now" | "job" | "signedBytesOf" | "fileOf"
>;

/**
 * The period's letters in one file for printing, in the order of the units.
 *
 * @throws submissions.period-not-found, submissions.no-reminders,
 *   documents.font-incomplete, workspace.cannot-write, job.cancelled
 */
export async function saveReminders(
  context: Saving,
  { periodCode, target }: Readonly<{ periodCode: string; target: string }>,
): Promise<{ fileName: string; sizeBytes: number; letters: number }> {
  const file = context.fileOf(target);
  const letters = (await listReminders(context, { periodCode })).flatMap(({ letter }) =>
    letter === null ? [] : [letter.documentId],
  );
  if (letters.length === 0) throw submissionsFailure("submissions.no-reminders", { periodCode });
  const pages: Uint8Array[] = [];
  for (const documentId of letters) {
    if (context.job.signal.aborted) throw commonFailure("job.cancelled", {});
    context.job.progress(pages.length, letters.length);
    pages.push((await readDocumentPdf(context, documentId)).bytes);
  }
  const { mergeFiles } = await import("#backend/pdf/merge-files.ts"); // at first use, as the fonts
  const bytes = await mergeFiles(pages);
  await writeFileSafely(file.path, bytes);
  return { fileName: file.name, sizeBytes: bytes.byteLength, letters: letters.length };
}
