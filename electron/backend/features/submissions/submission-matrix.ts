import type { BackendContext } from "#backend/context.ts";
import { listUnits } from "#backend/features/office/repository.ts";
import type { MatrixCell } from "#shared/features/submissions/contract.ts";
import { isActiveOn } from "#shared/features/submissions/is-active-on.ts";
import { vietnameseDay } from "#shared/kernel/dates.ts";
import { countBySubmission, newestOfPeriod, readPeriod } from "./repository.ts";

/** Every unit with the newest version of its report, or why there is none. @throws submissions.period-not-found */
export async function submissionMatrix(
  { db, now }: Pick<BackendContext, "db" | "now">,
  { periodCode }: { periodCode: string },
): Promise<MatrixCell[]> {
  const period = await readPeriod(db, periodCode);
  const newest = new Map(
    (await newestOfPeriod(db, periodCode)).map((head) => [head.unitId, head] as const),
  );
  const { warnings, corrections } = await countBySubmission(db, periodCode);
  const isLate = vietnameseDay(now()) > period.dueOn;
  return (await listUnits(db)).map((unit) => {
    const head = newest.get(unit.id);
    return {
      unitId: unit.id,
      unitName: unit.name,
      isActive: isActiveOn(unit, period.dataClosesOn),
      submissionId: head?.id ?? null,
      version: head?.version ?? null,
      status: head?.status ?? (isLate ? "late" : "missing"),
      warnings: warnings.get(head?.id ?? 0) ?? 0,
      corrections: corrections.get(head?.id ?? 0) ?? 0,
      fileName: head?.fileName ?? null,
      receivedAt: head?.receivedAt ?? null,
    };
  });
}
