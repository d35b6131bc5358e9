import type { BackendContext } from "#backend/context.ts";
import { predecessorsBefore } from "#backend/features/office/predecessors.ts";
import { unitsActiveOn } from "#backend/features/office/repository.ts";
import type { FigureTrace } from "#shared/features/indicators/contract.ts";
import { indicatorsFailure } from "#shared/features/indicators/errors.ts";
import {
  basePeriodOf,
  findIndicator,
  itemsOf,
} from "#shared/features/indicators/find-indicator.ts";
import { countedUnits } from "#shared/features/indicators/measure-target.ts";
import { findPeriod, traceFigures } from "./repository.ts";

/**
 * The cells behind one indicator, of one unit or of all that it counts, with those of
 * the base period for a fall.
 *
 * @throws indicators.not-found
 */
export async function traceIndicator(
  { db }: Pick<BackendContext, "db">,
  input: Readonly<{ indicator: string; periodCode: string; unitId: number | null }>,
): Promise<FigureTrace[]> {
  const indicator = findIndicator(input.indicator);
  if (indicator === null) {
    throw indicatorsFailure("indicators.not-found", { indicator: input.indicator });
  }
  const period = await findPeriod(db, input.periodCode);
  if (period === null) return [];
  const units = countedUnits(indicator, await unitsActiveOn(db, period.dataClosesOn));
  const basePeriod = basePeriodOf(indicator, input.periodCode);
  const unitIds = units
    .map(({ id }) => id)
    .filter((id) => input.unitId === null || id === input.unitId);
  const itemCodes = itemsOf(indicator);
  if (basePeriod === null) {
    return traceFigures(db, { periodCodes: [input.periodCode], itemCodes, unitIds });
  }
  const predecessors = await predecessorsBefore(db, period.dataClosesOn);
  const formerIds = unitIds.flatMap((id) => predecessors(id)).map(({ id }) => id);
  return [
    ...(await traceFigures(db, {
      periodCodes: [input.periodCode, basePeriod],
      itemCodes,
      unitIds,
    })),
    ...(await traceFigures(db, { periodCodes: [basePeriod], itemCodes, unitIds: formerIds })),
  ];
}
