import type { BackendContext } from "#backend/context.ts";
import { unitsActiveOn } from "#backend/features/office/repository.ts";
import type { FigureTrace } from "#shared/features/indicators/contract.ts";
import { districtColumns } from "#shared/features/submissions/district/district-table.ts";
import { itemOf } from "#shared/features/submissions/form-definition.ts";
import { readAsked } from "./district-table.ts";
import { type Asked, readFigures } from "./sourced-figures.ts";

/**
 * The cells behind a number of the district's table: those of an item, or of both counts
 * of a share.
 *
 * @throws submissions.period-not-found, submissions.form-not-found
 */
export async function traceDistrict(
  { db }: Pick<BackendContext, "db">,
  asked: Asked & Readonly<{ columnCode: string; unitId: number | null; villageId: number | null }>,
): Promise<FigureTrace[]> {
  const { form, period } = await readAsked(db, asked);
  const column = districtColumns(form).find(({ code }) => code === asked.columnCode);
  if (column === undefined) return [];
  const items = column.kind === "item" ? [column.code] : [column.numerator, column.denominator];
  const units = (await unitsActiveOn(db, period.dataClosesOn)).filter(
    ({ id }) => asked.unitId === null || asked.unitId === id,
  );
  const counted = new Set(units.map(({ id }) => id));
  const { figures } = await readFigures(db, asked);
  return figures
    .filter(({ itemCode, unitId }) => items.includes(itemCode) && counted.has(unitId))
    .filter(({ villageId }) => asked.villageId === null || asked.villageId === villageId)
    .map(({ villageId: _, ...figure }) => ({
      ...figure,
      itemName: itemOf(form, figure.itemCode)?.label ?? figure.itemCode,
    }));
}
