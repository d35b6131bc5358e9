import type { BackendContext } from "#backend/context.ts";
import { writeTable } from "#backend/excel/write-table.ts";
import { writeFileSafely } from "#backend/files/write-file-safely.ts";
import type { TableFormat } from "#shared/features/submissions/district/contract.ts";
import { csvText } from "#shared/kernel/csv.ts";
import { districtCsv } from "./district-csv.ts";
import { districtSheets } from "./district-sheets.ts";
import { gatherTable } from "./district-table.ts";
import { drawDistrictTable } from "./draw-table.ts";
import type { Asked } from "./sourced-figures.ts";

/**
 * Saves the district's table: a workbook whose sums compute and lead to their sources, the
 * same as CSV, or a list to print.
 *
 * @throws submissions.period-not-found, submissions.form-not-found,
 *   documents.font-incomplete, workspace.cannot-write
 */
export async function saveDistrictTable(
  context: Pick<BackendContext, "db" | "fonts" | "now" | "job" | "fileOf">,
  { format, target, ...asked }: Asked & Readonly<{ format: TableFormat; target: string }>,
): Promise<{ fileName: string; sizeBytes: number }> {
  const file = context.fileOf(target);
  const gathered = await gatherTable(context.db, asked);
  const bytes = {
    xlsx: () => writeTable(gathered.officeName, districtSheets(gathered)),
    csv: () => Buffer.from(csvText(districtCsv(gathered)), "utf8"),
    pdf: () => drawDistrictTable(context, gathered),
  };
  const written = await bytes[format]();
  await writeFileSafely(file.path, written);
  return { fileName: file.name, sizeBytes: written.byteLength };
}
