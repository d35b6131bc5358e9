import type { BackendContext } from "#backend/context.ts";
import { readOffice } from "#backend/features/office/repository.ts";
import type { TargetResult } from "#shared/features/indicators/contract.ts";
import { measureTarget } from "#shared/features/indicators/measure-target.ts";
import { plansFailure } from "#shared/features/plans/errors.ts";
import { readPeriod, readReportingUnits, readTargets } from "./repository.ts";

type Results = Readonly<{
  year: number;
  periodCode: string;
  isIllustrative: boolean;
  targets: TargetResult[];
}>;

/**
 * Every target of the year's plan against the accepted figures of a period.
 *
 * @throws plans.not-found, submissions.period-not-found
 */
export async function readResults(
  { db }: Pick<BackendContext, "db">,
  { year, periodCode }: Readonly<{ year: number; periodCode: string }>,
): Promise<Results> {
  const targets = await readTargets(db, year);
  if (targets === null) throw plansFailure("plans.not-found", { year });
  const units = await readReportingUnits(db, await readPeriod(db, periodCode));
  const { isIllustrative } = await readOffice(db);
  return {
    year,
    periodCode,
    isIllustrative,
    targets: targets.map((target) => measureTarget(target, periodCode, units)),
  };
}
