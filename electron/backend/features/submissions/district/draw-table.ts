import type { BackendContext } from "#backend/context.ts";
import { pageFrame } from "#backend/pdf/official-layout.ts";
import { layoutProfileOn } from "#shared/features/documents/layout-profile.ts";
import { paperWords } from "#shared/features/documents/paper-words-data.ts";
import { districtExportText as text } from "#shared/features/submissions/district/export-text.ts";
import { vietnameseDay } from "#shared/kernel/dates.ts";
import { districtLists } from "./district-list.ts";
import type { GatheredTable } from "./district-table.ts";

/** The table as a PDF to print. @throws documents.font-incomplete, job.cancelled */
export async function drawDistrictTable(
  context: Pick<BackendContext, "fonts" | "now" | "job">,
  gathered: GatheredTable,
): Promise<Uint8Array> {
  const { table, period, officeName } = gathered;
  const today = vietnameseDay(context.now());
  const profile = layoutProfileOn(today);
  const { writeListFile } = await import("#backend/pdf/list-file.ts"); // at first use, as the fonts
  const chunks: Uint8Array[] = [];
  await writeListFile(districtLists(gathered, profile), {
    fonts: await context.fonts(),
    frame: pageFrame(profile, table.isIllustrative ? paperWords.illustrative : null),
    title: text.title(table.formName, period.code),
    author: officeName,
    createdAt: `${today}T00:00:00.000Z`,
    signal: context.job.signal,
    write: (chunk) => {
      chunks.push(chunk);
    },
  });
  return Buffer.concat(chunks);
}
