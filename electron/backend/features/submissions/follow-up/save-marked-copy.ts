import type { BackendContext } from "#backend/context.ts";
import { markCells } from "#backend/excel/mark-cells.ts";
import { writeFileSafely } from "#backend/files/write-file-safely.ts";
import type { ReadFile } from "#shared/features/submissions/follow-up/contract.ts";
import { fileToReturn } from "./file-to-return.ts";

/**
 * Saves the commune's own file with the wrong cells coloured and commented, for the commune
 * to mend and send again.
 *
 * @throws submissions.not-found, submissions.period-not-found, submissions.file-changed,
 *   workspace.cannot-write; AppError one of {@link FileFailures}
 */
export async function saveMarkedCopy(
  context: Pick<BackendContext, "db" | "write" | "fileOf" | "job">,
  { source, target }: Readonly<{ source: ReadFile; target: string }>,
): Promise<{ marked: number }> {
  const { path, name } = context.fileOf(target);
  const file = await fileToReturn(context, source);
  const marks = file.remarks.map(({ severity, sheet, cell, words }) => ({
    severity,
    sheet,
    cell,
    comment: words,
  }));
  const copy = await markCells(file.bytes, file.fileName, marks);
  await writeFileSafely(path, copy.bytes);
  await context.write(({ note }) =>
    note({
      action: "submissions.markedCopy",
      subject: file.unit?.name ?? file.fileName,
      after: { fileName: name, periodCode: file.periodCode, cells: copy.marked },
    }),
  );
  return { marked: copy.marked };
}
