import type { BackendContext } from "#backend/context.ts";
import { writeTable } from "#backend/excel/write-table.ts";
import { readRanking } from "#backend/features/evaluation/repository.ts";
import {
  readPeriod,
  readReportingUnits,
  readTargets,
  periodsBehind,
  traceFigures,
} from "#backend/features/indicators/repository.ts";
import { readOffice } from "#backend/features/office/repository.ts";
import { showRewards } from "#backend/features/rewards/show-rewards.ts";
import { writeFileSafely } from "#backend/files/write-file-safely.ts";
import { dataItems } from "#shared/features/indicators/data-item-data.ts";
import { measureTarget } from "#shared/features/indicators/measure-target.ts";
import { summarySheets } from "./summary-sheets.ts";

/**
 * Writes tong-hop.xlsx: targets, each unit's results and figures, the cells that they come
 * from, ranking and rewards on their sheets; a part that the year does not have yet is an empty table.
 *
 * @throws submissions.period-not-found, workspace.cannot-write
 */
export async function saveSummary(
  { db, fileOf }: Pick<BackendContext, "db" | "fileOf">,
  input: Readonly<{ year: number; periodCode: string; target: string }>,
): Promise<{ fileName: string; sizeBytes: number }> {
  const { year, periodCode } = input;
  const period = await readPeriod(db, periodCode);
  const units = await readReportingUnits(db, period);
  const office = await readOffice(db);
  const targets = ((await readTargets(db, year)) ?? []).map((target) =>
    measureTarget(target, periodCode, units),
  );
  const bytes = await writeTable(
    office.name,
    summarySheets({
      year,
      periodCode,
      dataClosesOn: period.dataClosesOn,
      isIllustrative: office.isIllustrative,
      targets,
      units,
      sources: await traceFigures(db, {
        periodCodes: periodsBehind(periodCode),
        itemCodes: dataItems.map(({ code }) => code),
        unitIds: units.map(({ unitId }) => unitId),
      }),
      ranking: (await readRanking(db, year)) ?? [],
      rewards: await showRewards({ db }, { year }),
    }),
  );
  const file = fileOf(input.target);
  await writeFileSafely(file.path, bytes);
  return { fileName: file.name, sizeBytes: bytes.byteLength };
}
