import type { BackendContext } from "#backend/context.ts";
import { writeBeside } from "#backend/files/write-beside.ts";
import { formFiles } from "./form-files.ts";
import { keepSent, readFormsToSend, type Wanted } from "./forms-to-send.ts";

/**
 * Writes the period's forms of each unit that belongs to the district on its closing day.
 * A file that stands in the folder already, perhaps filled in by a unit, is left as it is.
 *
 * @throws submissions.period-not-found, submissions.no-active-units, submissions.no-forms,
 *   workspace.cannot-write, job.cancelled (files written before stay)
 */
export async function exportForms(
  context: Pick<BackendContext, "db" | "write" | "fileOf" | "job">,
  { folder, ...wanted }: Wanted & Readonly<{ folder: string }>,
): Promise<{ unitName: string; formCode: string; fileName: string }[]> {
  const directory = context.fileOf(folder).path;
  const sent = await readFormsToSend(context.db, wanted);
  await keepSent(context, sent, "submissions.exportForms");
  const written = [];
  for await (const { bytes, fileName, ...about } of formFiles(context, sent)) {
    written.push({ ...about, fileName: await writeBeside(directory, fileName, bytes) });
  }
  return written;
}
