import type { ReadDb } from "#backend/db/database.ts";
import type { HandMark, UnitMarks } from "#shared/features/evaluation/score-criterion.ts";
import { markStages } from "#shared/features/evaluation/marks/mark-stages-data.ts";

/** The marks of a year that count, by scheme and unit: of each criterion the last stage's. */
export async function countingMarks(
  db: ReadDb,
  year: number,
): Promise<(schemeCode: string, unitId: number) => UnitMarks> {
  const rows = await db
    .selectFrom("handMark")
    .select(["schemeCode", "unitId", "criterionCode", "stage", "pointsHundredths", "isMet"])
    .where("year", "=", year)
    .execute();
  const inOrder = rows.toSorted(
    (a, b) => markStages.indexOf(a.stage) - markStages.indexOf(b.stage),
  );
  const byUnit = Map.groupBy(inOrder, ({ schemeCode, unitId }) => `${schemeCode}/${unitId}`);
  return (schemeCode, unitId) =>
    new Map(
      (byUnit.get(`${schemeCode}/${unitId}`) ?? []).map((row) => [row.criterionCode, markOf(row)]),
    );
}

function markOf({
  pointsHundredths,
  isMet,
}: Readonly<{ pointsHundredths: number | null; isMet: 0 | 1 | null }>): HandMark {
  return pointsHundredths === null ? { isMet: isMet === 1 } : { pointsHundredths };
}
