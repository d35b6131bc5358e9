import path from "node:path";

import type { BackendContext } from "#backend/context.ts";
import { writeFileSafely } from "#backend/files/write-file-safely.ts";
import type { ListSpec } from "#backend/pdf/list-spec.ts";
import { pageFrame } from "#backend/pdf/official-layout.ts";
import { mm } from "#backend/pdf/units.ts";
import { layoutProfileOn } from "#shared/features/documents/layout-profile.ts";
import { printedFormText as text } from "#shared/features/submissions/send-out/printed-form-text.ts";
import { commonFailure } from "#shared/kernel/common-failure.ts";
import { vietnameseDay } from "#shared/kernel/dates.ts";
import { blankFormLists } from "./blank-form-lists.ts";
import { eachForm, keepSent, readFormsToSend, type Wanted } from "./forms-to-send.ts";

/** Wider pages than those of an official paper: a form is no paper, and hands need the room. */
const margins = { left: mm(20), right: mm(15), top: mm(15), bottom: mm(15) };

/**
 * Writes the forms as one PDF to print, for communes that fill them in by hand: unit by
 * unit, the pages of each form numbered from 1.
 *
 * @throws submissions.period-not-found, submissions.no-active-units, submissions.no-forms,
 *   documents.font-incomplete, workspace.cannot-write, job.cancelled (then nothing is written)
 */
export async function printForms(
  context: Pick<BackendContext, "db" | "write" | "fileOf" | "fonts" | "job" | "now">,
  { target, ...wanted }: Wanted & Readonly<{ target: string }>,
): Promise<{ fileName: string; forms: number }> {
  const { job } = context;
  const file = context.fileOf(target).path;
  const sent = await readFormsToSend(context.db, wanted);
  const lists: ListSpec[] = [];
  // Gathering takes no time beside the drawing, which is what the bar shows.
  const quiet = { ...job, progress: () => undefined };
  for await (const { form, context: about } of eachForm({ db: context.db, job: quiet }, sent)) {
    lists.push(...blankFormLists(form, about));
  }
  const today = vietnameseDay(context.now());
  const { writeListFile } = await import("#backend/pdf/list-file.ts"); // at first use, as the fonts
  const chunks: Uint8Array[] = [];
  await writeListFile(lists, {
    fonts: await context.fonts(),
    frame: { ...pageFrame(layoutProfileOn(today)), margins },
    title: text.fileTitle(sent.period.code),
    author: sent.office.name,
    createdAt: `${today}T00:00:00.000Z`,
    signal: job.signal,
    onProgress: job.progress,
    write: (chunk) => {
      chunks.push(chunk);
    },
  }).catch((error: unknown) => {
    throw job.signal.aborted ? commonFailure("job.cancelled", {}) : error;
  });
  await keepSent(context, sent, "submissions.printForms");
  await writeFileSafely(file, Buffer.concat(chunks));
  return { fileName: path.basename(file), forms: sent.units.length * sent.forms.length };
}
