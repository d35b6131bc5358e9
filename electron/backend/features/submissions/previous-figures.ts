import type { ReadDb } from "#backend/db/database.ts";
import type { FormContext } from "./form-context.ts";

/** The unit's accepted figures of the nearest earlier period that has any; null when none has. */
export async function previousFigures(
  db: ReadDb,
  unitId: number,
  dataClosesOn: string,
): Promise<FormContext["previous"]> {
  const nearest = await db
    .selectFrom("figure")
    .innerJoin("period", "period.code", "figure.periodCode")
    .where("figure.unitId", "=", unitId)
    .where("period.dataClosesOn", "<", dataClosesOn)
    .orderBy("period.dataClosesOn", "desc")
    .select("period.code")
    .limit(1)
    .executeTakeFirst();
  if (nearest === undefined) return null;
  const figures = await db
    .selectFrom("figure")
    .select(["villageId", "itemCode", "value"])
    .where("periodCode", "=", nearest.code)
    .where("unitId", "=", unitId)
    .execute();
  const values = new Map(figures.map((figure) => [keyOf(figure), figure.value]));
  return {
    periodCode: nearest.code,
    valueOf: (itemCode, villageId) => values.get(keyOf({ itemCode, villageId })) ?? null,
  };
}

function keyOf({ itemCode, villageId }: Readonly<{ itemCode: string; villageId: number | null }>) {
  return `${villageId ?? ""}|${itemCode}`;
}
