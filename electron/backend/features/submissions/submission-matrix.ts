import type { BackendContext } from "#backend/context.ts";
import { listUnits } from "#backend/features/office/repository.ts";
import type { MatrixCell } from "#shared/features/submissions/contract.ts";
import { isActiveOn } from "#shared/features/submissions/is-active-on.ts";
import { vietnameseDay } from "#shared/kernel/dates.ts";
import { readExtensions } from "./extend-deadline.ts";
import { formsOfPeriod } from "./forms/repository.ts";
import { acceptedPlaces, countBySubmission, newestOfPeriod, readPeriod } from "./repository.ts";

/**
 * Every form of the period and every unit with the newest version of its report, or why
 * there is none; form by form, units in their order. @throws submissions.period-not-found
 */
export async function submissionMatrix(
  { db, now }: Pick<BackendContext, "db" | "now">,
  { periodCode }: { periodCode: string },
): Promise<MatrixCell[]> {
  const period = await readPeriod(db, periodCode);
  const heads = await newestOfPeriod(db, periodCode);
  const newest = new Map(heads.map((head) => [placeOf(head), head]));
  const accepted = new Set((await acceptedPlaces(db, periodCode)).map(placeOf));
  const { warnings, corrections } = await countBySubmission(db, periodCode);
  const extensions = await readExtensions({ db }, periodCode);
  const today = vietnameseDay(now());
  const units = await listUnits(db);
  const forms = await formsOfPeriod(db, periodCode);
  return forms.flatMap(({ code: formCode }) =>
    units.map((unit): MatrixCell => {
      const place = placeOf({ formCode, unitId: unit.id });
      const head = newest.get(place);
      const dueOn = extensions.get(unit.id) ?? period.dueOn;
      return {
        formCode,
        unitId: unit.id,
        unitName: unit.name,
        isActive: isActiveOn(unit, period.dataClosesOn),
        dueOn,
        submissionId: head?.id ?? null,
        version: head?.version ?? null,
        status: head?.status ?? (today > dueOn ? "late" : "missing"),
        replacesAccepted: head?.status === "draft" && accepted.has(place),
        warnings: warnings.get(head?.id ?? 0) ?? 0,
        corrections: corrections.get(head?.id ?? 0) ?? 0,
        fileName: head?.fileName ?? null,
        receivedAt: head?.receivedAt ?? null,
      };
    }),
  );
}

function placeOf({ formCode, unitId }: Readonly<{ formCode: string; unitId: number }>): string {
  return `${formCode} ${unitId}`;
}
