import path from "node:path";

import type { BackendContext } from "#backend/context.ts";
import { writeFileSafely } from "#backend/files/write-file-safely.ts";
import { zipBytes } from "#backend/files/zip-bytes.ts";
import { safeFileName } from "../safe-file-name.ts";
import { formFiles } from "./form-files.ts";
import { keepSent, readFormsToSend, type Wanted } from "./forms-to-send.ts";

/**
 * Writes the forms into one zip, whole or not at all. With several forms each unit has a
 * folder of its own; with one form its files lie side by side, ready to be sent on.
 *
 * @throws submissions.period-not-found, submissions.no-active-units, submissions.no-forms,
 *   workspace.cannot-write, job.cancelled (then nothing is written)
 */
export async function packForms(
  context: Pick<BackendContext, "db" | "write" | "fileOf" | "job" | "now">,
  { target, ...wanted }: Wanted & Readonly<{ target: string }>,
): Promise<{ fileName: string; forms: number }> {
  const file = context.fileOf(target).path;
  const sent = await readFormsToSend(context.db, wanted);
  const parts = new Map<string, Uint8Array>();
  for await (const { unitName, fileName, bytes } of formFiles(context, sent)) {
    const isAlone = sent.forms.length === 1;
    parts.set(isAlone ? fileName : `${safeFileName(unitName)}/${fileName}`, bytes);
  }
  const packed = await zipBytes(parts, context.now());
  await keepSent(context, sent, "submissions.packForms");
  await writeFileSafely(file, packed);
  return { fileName: path.basename(file), forms: parts.size };
}
