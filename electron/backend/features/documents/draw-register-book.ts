import type { BackendContext } from "#backend/context.ts";
import { readOffice } from "#backend/features/office/repository.ts";
import { pageFrame } from "#backend/pdf/official-layout.ts";
import { layoutProfileOn } from "#shared/features/documents/layout-profile.ts";
import { paperWords } from "#shared/features/documents/paper-words-data.ts";
import { bookWords } from "#shared/features/documents/register-book-data.ts";
import { vietnameseDay } from "#shared/kernel/dates.ts";
import { registerBookDocument } from "./register-book-document.ts";
import { listEntries } from "./register-entries.ts";
import { listGaps } from "./register-gaps.ts";

/**
 * The register of a year as a PDF book, of one series or of all.
 *
 * @throws documents.font-incomplete, job.cancelled
 */
export async function drawRegisterBook(
  context: Pick<BackendContext, "db" | "fonts" | "now" | "job">,
  wanted: Readonly<{ registerYear: number; series: string | null }>,
): Promise<Uint8Array> {
  const { db, job } = context;
  const today = vietnameseDay(context.now());
  const office = await readOffice(db);
  const profile = layoutProfileOn(today);
  const gaps = await listGaps(db, wanted.registerYear);
  const spec = registerBookDocument({
    profile,
    officeName: office.name,
    registerYear: wanted.registerYear,
    entries: await listEntries(db, wanted),
    gaps: gaps.filter(({ series }) => wanted.series === null || series === wanted.series),
  });
  const { writeListFile } = await import("#backend/pdf/list-file.ts"); // at first use, as the fonts
  const chunks: Uint8Array[] = [];
  await writeListFile([spec], {
    fonts: await context.fonts(),
    frame: pageFrame(profile, office.isIllustrative ? paperWords.illustrative : null),
    title: `${bookWords.title} ${String(wanted.registerYear)}`,
    author: office.name,
    createdAt: `${today}T00:00:00.000Z`,
    signal: job.signal,
    onProgress: (done, total) => {
      job.progress(done, total);
    },
    write: (chunk) => {
      chunks.push(chunk);
    },
  });
  return Buffer.concat(chunks);
}
