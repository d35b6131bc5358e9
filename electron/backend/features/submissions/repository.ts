import type { Selectable } from "kysely";

import type { ReadDb, Tables } from "#backend/db/database.ts";
import type { Period } from "#shared/features/submissions/contract.ts";
import { type SubmissionStatus, submissionsFailure } from "#shared/features/submissions/errors.ts";

export async function listPeriods(db: ReadDb, year?: number): Promise<Period[]> {
  return db
    .selectFrom("period")
    .selectAll()
    .$if(year !== undefined, (query) => query.where("year", "=", year ?? 0))
    .orderBy("dataClosesOn")
    .execute();
}

/** @throws submissions.period-not-found */
export async function readPeriod(db: ReadDb, periodCode: string): Promise<Period> {
  const period = await db
    .selectFrom("period")
    .selectAll()
    .where("code", "=", periodCode)
    .executeTakeFirst();
  if (period === undefined)
    throw submissionsFailure("submissions.period-not-found", { periodCode });
  return period;
}

export type SubmissionHead = Omit<Selectable<Tables["submission"]>, "fileBytes" | "status"> &
  Readonly<{ unitName: string; status: SubmissionStatus }>;

/** A submission without its file. @throws submissions.not-found */
export async function readSubmissionHead(db: ReadDb, id: number): Promise<SubmissionHead> {
  const head = await submissionHeads(db).where("submission.id", "=", id).executeTakeFirst();
  if (head === undefined) throw submissionsFailure("submissions.not-found", {});
  return head;
}

/**
 * The submission that came from the same bytes, if one still stands. A file that was
 * returned may come again: a unit that was right, or one returned by mistake.
 */
export async function findByFile(
  db: ReadDb,
  fileSha256: string,
): Promise<SubmissionHead | undefined> {
  return submissionHeads(db)
    .where("submission.fileSha256", "=", fileSha256)
    .where("submission.status", "!=", "returned")
    .orderBy("submission.id", "desc")
    .executeTakeFirst();
}

/** The newest version of each unit's submission of each form in a period. */
export async function newestOfPeriod(db: ReadDb, periodCode: string): Promise<SubmissionHead[]> {
  const heads = await submissionHeads(db)
    .where("submission.periodCode", "=", periodCode)
    .orderBy("submission.version")
    .execute();
  const places = heads.map((head) => [`${head.formCode} ${head.unitId}`, head] as const);
  return [...new Map(places).values()];
}

/** The units and forms of a period that have an accepted version. */
export async function acceptedPlaces(
  db: ReadDb,
  periodCode: string,
): Promise<readonly Readonly<{ formCode: string; unitId: number }>[]> {
  return db
    .selectFrom("submission")
    .select(["formCode", "unitId"])
    .where("periodCode", "=", periodCode)
    .where("status", "=", "accepted")
    .execute();
}

function submissionHeads(db: ReadDb) {
  return db
    .selectFrom("submission")
    .innerJoin("unit", "unit.id", "submission.unitId")
    .leftJoin("submissionReopening as reopening", (join) =>
      join
        .onRef("reopening.submissionId", "=", "submission.id")
        .on("reopening.closedAt", "is", null),
    )
    .select((select) => [
      "submission.id",
      "submission.periodCode",
      "submission.formCode",
      "submission.formVersion",
      "submission.unitId",
      "submission.version",
      select
        .case()
        .when("reopening.id", "is not", null)
        .then<SubmissionStatus>("reopened")
        .else(select.ref("submission.status"))
        .end()
        .as("status"),
      "submission.fileName",
      "submission.fileSha256",
      "submission.receivedAt",
      "submission.receivedBy",
      "submission.decidedAt",
      "submission.decidedBy",
      "submission.returnReason",
      "unit.name as unitName",
    ]);
}

/** The next version of a unit's report, 1 for the first. */
export async function nextVersion(
  db: ReadDb,
  {
    periodCode,
    formCode,
    unitId,
  }: Readonly<{ periodCode: string; formCode: string; unitId: number }>,
): Promise<number> {
  const { newest } = await db
    .selectFrom("submission")
    .where("periodCode", "=", periodCode)
    .where("formCode", "=", formCode)
    .where("unitId", "=", unitId)
    .select((select) => select.fn.max("version").as("newest"))
    .executeTakeFirstOrThrow();
  return (newest ?? 0) + 1;
}

/** How many rows of a table each submission has. */
export async function countBySubmission(
  db: ReadDb,
  periodCode: string,
): Promise<
  Readonly<{ warnings: ReadonlyMap<number, number>; corrections: ReadonlyMap<number, number> }>
> {
  const warnings = await db
    .selectFrom("submissionFinding as finding")
    .innerJoin("submission", "submission.id", "finding.submissionId")
    .where("submission.periodCode", "=", periodCode)
    .select(["submission.id", (select) => select.fn.countAll<number>().as("count")])
    .groupBy("submission.id")
    .execute();
  const corrections = await db
    .selectFrom("valueCorrection")
    .innerJoin("submissionValue as value", "value.id", "valueCorrection.submissionValueId")
    .innerJoin("submission", "submission.id", "value.submissionId")
    .where("submission.periodCode", "=", periodCode)
    .select(["submission.id", (select) => select.fn.countAll<number>().as("count")])
    .groupBy("submission.id")
    .execute();
  return { warnings: countsById(warnings), corrections: countsById(corrections) };
}

function countsById(
  rows: readonly Readonly<{ id: number; count: number }>[],
): ReadonlyMap<number, number> {
  return new Map(rows.map(({ id, count }) => [id, count]));
}
