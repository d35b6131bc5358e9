import type { ReadDb } from "#backend/db/database.ts";

type Place = Readonly<{ submissionId: number; villageId: number | null; itemCode: string }>;

/** How often the value of a place was corrected in these submissions. */
export async function countCorrections(
  db: ReadDb,
  figures: readonly Place[],
): Promise<(place: Place) => number> {
  const submissionIds = [...new Set(figures.map(({ submissionId }) => submissionId))];
  if (submissionIds.length === 0) return () => 0;
  const rows = await db
    .selectFrom("valueCorrection")
    .innerJoin("submissionValue", "submissionValue.id", "valueCorrection.submissionValueId")
    .where("submissionValue.submissionId", "in", submissionIds)
    .groupBy([
      "submissionValue.submissionId",
      "submissionValue.villageId",
      "submissionValue.itemCode",
    ])
    .select((select) => [
      "submissionValue.submissionId",
      "submissionValue.villageId",
      "submissionValue.itemCode",
      select.fn.countAll<number>().as("count"),
    ])
    .execute();
  const counts = new Map(rows.map((row) => [keyOf(row), Number(row.count)]));
  return (place) => counts.get(keyOf(place)) ?? 0;
}

function keyOf({ submissionId, villageId, itemCode }: Place): string {
  return `${submissionId}/${villageId ?? ""}/${itemCode}`;
}
