import type { BackendContext } from "#backend/context.ts";
import type { ReadDb } from "#backend/db/database.ts";
import { listOf } from "#shared/features/submissions/form-definition.ts";
import type { Household, HouseholdList } from "#shared/features/submissions/households/contract.ts";
import { readFormVersion } from "../forms/repository.ts";
import { readSubmissionHead } from "../repository.ts";

/** The households that a report lists, in its order; null when its form asks for none. @throws submissions.not-found */
export async function showHouseholds(
  { db }: Pick<BackendContext, "db">,
  { submissionId }: Readonly<{ submissionId: number }>,
): Promise<HouseholdList | null> {
  const head = await readSubmissionHead(db, submissionId);
  const section = listOf(await readFormVersion(db, head.formCode, head.formVersion));
  const list = await db
    .selectFrom("householdList")
    .select(["sheet", "columns"])
    .where("submissionId", "=", submissionId)
    .executeTakeFirst();
  if (section === undefined || list === undefined) return null;
  return {
    sheet: list.sheet,
    columnOf: JSON.parse(list.columns) as Record<string, number>,
    columns: [...section.columns],
    households: await readHouseholdRows(db, { submissionId }),
  };
}

/** The households of a report in its order, or only one of them. */
export async function readHouseholdRows(
  db: ReadDb,
  { submissionId, householdId }: Readonly<{ submissionId: number; householdId?: number }>,
): Promise<Household[]> {
  const rows = await db
    .selectFrom("household")
    .innerJoin("village", "village.id", "household.villageId")
    .where("household.submissionId", "=", submissionId)
    .$if(householdId !== undefined, (query) => query.where("household.id", "=", householdId ?? 0))
    .select([
      "household.id",
      "household.villageId",
      "village.name as villageName",
      "household.headName",
      "household.row",
      "household.answers",
      "household.typed",
    ])
    .orderBy("household.id")
    .execute();
  const corrections = await db
    .selectFrom("householdCorrection as correction")
    .innerJoin("household", "household.id", "correction.householdId")
    .where("household.submissionId", "=", submissionId)
    .selectAll("correction")
    .orderBy("correction.id")
    .execute();
  const byHousehold = Map.groupBy(corrections, (correction) => correction.householdId);
  return rows.map(({ answers, typed, ...row }) => ({
    ...row,
    answers: JSON.parse(answers) as Household["answers"],
    typed: JSON.parse(typed) as Household["typed"],
    corrections: (byHousehold.get(row.id) ?? []).map(
      ({ columnCode, before, after, reason, at, actor }) => ({
        columnCode,
        before,
        after,
        reason,
        at,
        actor,
      }),
    ),
  }));
}
