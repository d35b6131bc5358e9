import type { ReadDb } from "#backend/db/database.ts";

/** A household as the unit listed it last. */
export type FormerHousehold = Readonly<{
  villageId: number;
  headName: string;
  answers: Readonly<Record<string, string | null>>;
}>;

/** The households of the unit's last accepted list up to a day, by village; empty when there is none. */
export async function formerHouseholds(
  db: ReadDb,
  unitId: number,
  dataClosesOn: string,
): Promise<FormerHousehold[]> {
  const last = await db
    .selectFrom("householdList")
    .innerJoin("submission", "submission.id", "householdList.submissionId")
    .innerJoin("period", "period.code", "submission.periodCode")
    .where("submission.unitId", "=", unitId)
    .where("submission.status", "=", "accepted")
    .where("period.dataClosesOn", "<=", dataClosesOn)
    .orderBy("period.dataClosesOn", "desc")
    .select("submission.id")
    .limit(1)
    .executeTakeFirst();
  if (last === undefined) return [];
  const rows = await db
    .selectFrom("household")
    .select(["villageId", "headName", "answers"])
    .where("submissionId", "=", last.id)
    .orderBy("id")
    .execute();
  return rows.map(({ answers, ...row }) => ({
    ...row,
    answers: JSON.parse(answers) as FormerHousehold["answers"],
  }));
}
