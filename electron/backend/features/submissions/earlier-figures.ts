import type { ReadDb } from "#backend/db/database.ts";
import { type Predecessor, predecessorsBefore } from "#backend/features/office/predecessors.ts";
import type { EarlierFigures } from "#shared/features/submissions/check-values.ts";
import { type FormDefinition, itemOf } from "#shared/features/submissions/form-definition.ts";
import type { EarlierFigure } from "#shared/features/submissions/review/review-rows.ts";
import { yearBefore } from "#shared/kernel/periods.ts";
import { readPeriod } from "./repository.ts";

/** A report of a unit, there or about to be. */
type OfUnit = Readonly<{ periodCode: string; unitId: number; formCode: string }>;
type Predecessors = readonly Pick<Predecessor, "id">[];

/** What a form's checks may ask of the periods before a report: the nearest one, and the same of last year. */
export async function earlierFigures(
  db: ReadDb,
  form: FormDefinition,
  { periodCode, unitId }: Omit<OfUnit, "formCode">,
): Promise<EarlierFigures> {
  const { dataClosesOn } = await readPeriod(db, periodCode);
  const predecessors = (await predecessorsBefore(db, dataClosesOn))(unitId);
  const report = { periodCode, unitId, formCode: form.code };
  const periods = await earlierPeriods(db, report, predecessors);
  const [previous] = periods;
  const lastYear = yearBefore(periodCode);
  const wanted = [lastYear, ...(previous === undefined ? [] : [previous.code])];
  const figures = await figuresOfPeriods(db, form, unitId, predecessors, wanted);
  return {
    previous: previous === undefined ? [] : (figures.get(previous.code) ?? []),
    "last-year": figures.get(lastYear) ?? [],
  };
}

/**
 * Earlier periods in which a report of the form was accepted of the unit, or of one that went
 * whole into it since; the nearest first.
 */
export function earlierPeriods(
  db: ReadDb,
  { periodCode, unitId, formCode }: OfUnit,
  predecessors: Predecessors,
) {
  return db
    .selectFrom("period")
    .innerJoin("period as own", (join) => join.on("own.code", "=", periodCode))
    .whereRef("period.dataClosesOn", "<", "own.dataClosesOn")
    .where("period.code", "in", (of) =>
      of
        .selectFrom("figure")
        .innerJoin("submission", "submission.id", "figure.submissionId")
        .where("figure.unitId", "in", [unitId, ...predecessors.map(({ id }) => id)])
        .where("submission.formCode", "=", formCode)
        .select("figure.periodCode"),
    )
    .select(["period.code", "period.kind"])
    .orderBy("period.dataClosesOn", "desc")
    .execute();
}

/** The unit's own figures, and the counts of those that went whole into it since: a yes or no of theirs is not its own. */
export async function figuresOfPeriods(
  db: ReadDb,
  form: FormDefinition,
  unitId: number,
  predecessors: Predecessors,
  periodCodes: readonly string[],
): Promise<ReadonlyMap<string, readonly EarlierFigure[]>> {
  const rows = await db
    .selectFrom("figure")
    .where("unitId", "in", [unitId, ...predecessors.map(({ id }) => id)])
    .where("periodCode", "in", periodCodes)
    .select(["periodCode", "unitId", "villageId", "itemCode", "value"])
    .execute();
  const comparable = rows.filter(
    (row) =>
      row.unitId === unitId ||
      row.villageId !== null ||
      itemOf(form, row.itemCode)?.kind !== "flag",
  );
  return Map.groupBy(comparable, ({ periodCode }) => periodCode);
}
